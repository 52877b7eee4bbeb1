import PlainWords
import Respond
import Vocabulary

/// How many hold each licence, how many will if none is renewed, and how many the work of today takes.
struct ForecastPage: Page {
    let lead =
        "How many will hold each licence in the months to come if none is renewed, beside the work there is today. It counts the whole agency and names nobody."
    let sides = AllocationsPage.sides(at: "/allocations/forecast")
    let parts: [Part]
    let empty: Empty?

    var template: String { "respond/forecast" }
    var title: String { "Forecast" }
    var place: String? { "/allocations" }

    struct Part {
        let id: String
        let name: String
        let facts: [PlanPage.Fact]
        let months: [Month]
        let drawing: Drawing?
    }

    struct Month {
        let name: String
        let holders: Int
        let ending: Int
        let each: String
        let short: String
    }

    /// A bar for each month, and a line at how many the work of today takes.
    struct Drawing {
        let label: String
        let width: Int
        let height: Int
        let bars: [Bar]
        let need: Int?
    }

    struct Bar {
        let x: Int
        let y: Int
        let w: Int
        let h: Int
        let kind: String
        let count: Int
        let middle: Int
        let above: Int
        let name: String
        let below: Int
    }

    init(_ lines: [ForecastLine]) {
        parts = lines.map(Part.init)
        empty = lines.isEmpty ? Empty(heading: "No work here asks for a licence") : nil
    }
}

extension ForecastPage.Part {
    fileprivate init(_ line: ForecastLine) {
        let forecast = line.forecast
        id = "\(line.kind.id.text)-\(line.part.id.text)"
        name = "\(line.kind.term.title): \(line.part.term.title.lowercased())"
        let needed = line.part.ceiling.map { (forecast.work + $0 - 1) / $0 }
        facts =
            [
                PlanPage.Fact(item: "Hold it today", told: "\(forecast.holders)"),
                PlanPage.Fact(
                    item: "Work that asks for it",
                    told:
                        "\(forecast.work): \(forecast.unlicensed) with somebody who holds none, \(forecast.missing) with nobody"
                ),
            ]
            + [
                needed.map { needed in
                    PlanPage.Fact(
                        item: "People that it takes",
                        told: "\(needed), where each has \(line.part.ceiling ?? 0) at most; "
                            + (forecast.vacancies == 0 ? "nobody is missing" : "\(forecast.vacancies ?? 0) missing")
                    )
                }
            ].compactMap(\.self)
        months = forecast.months.map(ForecastPage.Month.init)
        drawing = ForecastPage.Drawing(forecast, needed: needed)
    }
}

extension ForecastPage.Month {
    fileprivate init(_ month: LicenceForecast.Month) {
        name = month.on.words
        holders = month.holders
        ending = month.ending
        let tenths = month.partsEach.map { Int(($0 * 10).rounded()) }
        each = tenths.map { "\($0 / 10).\($0 % 10)" } ?? "–"
        short = month.vacancies.map { "\($0)" } ?? "–"
    }
}

extension ForecastPage.Drawing {
    private static let (high, wide, gap, top, foot) = (120, 44, 12, 24, 24)

    /// Nil where there is nothing to draw.
    fileprivate init?(_ forecast: LicenceForecast, needed: Int?) {
        let most = max(forecast.holders, needed ?? 0)
        guard most > 0 else { return nil }
        func length(_ count: Int) -> Int { count * Self.high / most }
        width = forecast.months.count * (Self.wide + Self.gap) + Self.gap
        height = Self.top + Self.high + Self.foot
        bars = forecast.months.enumerated().map { index, month in
            let x = Self.gap + index * (Self.wide + Self.gap)
            let y = Self.top + Self.high - length(month.holders)
            return ForecastPage.Bar(
                x: x,
                y: y,
                w: Self.wide,
                h: length(month.holders),
                kind: needed.map { month.holders < $0 } == true ? "short" : "enough",
                count: month.holders,
                middle: x + Self.wide / 2,
                above: y - 6,
                name: "\(month.on.month)/\(month.on.year % 100)",
                below: Self.top + Self.high + 18
            )
        }
        need = needed.map { Self.top + Self.high - length($0) }
        label =
            "Holders month by month" + (needed.map { ", and a line at the \($0) whom the work of today takes" } ?? "")
            + ". The table below says the same."
    }
}

package import Recognise
package import Vocabulary

/// A date in the three boxes in which it is typed.
package struct TypedDate {
    private let texts: [String]

    package init(_ name: String, _ fields: DraftFields) {
        texts = ["year", "month", "day"].map { fields.text("\(name).\($0)") ?? "" }
    }

    package var isEmpty: Bool { texts.allSatisfy(\.isEmpty) }

    package var day: CalendarDay? { partial.flatMap { CalendarDay(text: $0) } }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
    var partial: String? {
        let known = texts.prefix { !$0.isEmpty }
        guard texts.dropFirst(known.count).allSatisfy(\.isEmpty) else { return nil }
        let text = zip(known, [4, 2, 2]).map { part, width in
            String(repeating: "0", count: max(0, (width == 4 ? 0 : width) - part.count)) + part
        }.joined(separator: "-")
        return PartialDate(text: text) == nil ? nil : text
    }

    /// The minute of the day of a time such as `19:10`, `19.10` or `1910`; midnight where none is written.
    static func minute(of text: String) -> Int? {
        guard !text.isEmpty else { return 0 }
        let digits = text.filter { $0 != ":" && $0 != "." }
        guard (3...4).contains(digits.count), text.count - digits.count <= 1, let number = Int(digits) else {
            return nil
        }
        let (hour, minute) = (number / 100, number % 100)
        return (0...23).contains(hour) && (0...59).contains(minute) ? hour * 60 + minute : nil
    }
}

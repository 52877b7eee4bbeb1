import PlainWords
import PolicyInWords
import Respond
import Understand
import Vocabulary

/// What came of the referrals of a quarter, route by route, as help to write the next.
struct FeedbackPage: Page {
    let back = Link("/referrals", "Referrals")
    let sides: [Choice]
    let quarters: [Choice]
    let routes: [Route]
    let empty: Empty?
    let note: String

    var template: String { "respond/feedback" }
    var title: String { "What came of referrals" }
    var place: String? { "/feedback" }

    struct Choice {
        let href: String
        let text: String
        let isCurrent: Bool
    }

    struct Route {
        let id: String
        let heading: String
        let sum: String
        let detail: Detail?
    }

    struct Detail {
        let counts: [Line]
        let next: Items<Line>?
        let reasons: Items<Line>?
    }

    struct Line {
        let item: String
        let words: String
    }

    init(
        _ found: [RouteFeedback],
        _ side: CountedPart.Side,
        of sides: [CountedPart.Side],
        in quarter: Quarter,
        of quarters: [Quarter],
        isCounted: Bool,
        _ names: Names,
        _ policy: RespondPolicy
    ) {
        self.sides = sides.map {
            Choice(
                href: "/feedback?side=\($0.rawValue)&quarter=\(quarter.text)",
                text: $0 == .sent ? "Sent by us" : "Sent to us",
                isCurrent: $0 == side
            )
        }
        self.quarters = quarters.map {
            Choice(
                href: "/feedback?side=\(side.rawValue)&quarter=\($0.text)",
                text: $0.words,
                isCurrent: $0 == quarter
            )
        }
        routes = found.enumerated().map { Route($1, "route-\($0 + 1)", side, names, policy) }
        empty =
            found.isEmpty
            ? Empty(
                heading: isCounted
                    ? "No referral was sent in this time" : "Nothing is counted of this time yet"
            ) : nil
        let small = policy.partners.counting
        note =
            "Counts are rounded to \(small.step), and fewer than \(small.fewest) are not told apart, so that nobody can be "
            + "found in them. The quarter that runs is counted to the end of the last month."
    }
}

extension Quarter {
    fileprivate var words: String {
        "\(["January", "April", "July", "October"][number - 1]) to \(["March", "June", "September", "December"][number - 1]) \(year)"
    }
}

extension FeedbackPage.Route {
    fileprivate init(
        _ route: RouteFeedback,
        _ id: String,
        _ side: CountedPart.Side,
        _ names: Names,
        _ policy: RespondPolicy
    ) {
        self.id = id
        let other = names.title(route.agency).withinSentence
        heading = "\(names.title(route.pathway).capitalised), \(side == .sent ? "to" : "from") \(other)"
        let small = policy.partners.counting
        let sent = "\(route.sent.words(small).capitalised) sent."
        sum = sent + (route.detail == nil ? " Too few, or of too few people or workers, to say more." : "")
        detail = route.detail.map { FeedbackPage.Detail($0, small, policy) }
    }
}

extension FeedbackPage.Detail {
    fileprivate init(_ detail: RouteFeedback.Detail, _ small: SmallNumbers, _ policy: RespondPolicy) {
        let told: [(String, ShownCount)] = [
            ("Answered in time", detail.inTime), ("Accepted", detail.accepted), ("Declined", detail.declined),
            ("Declined by the person", detail.declinedByPerson), ("Not answered", detail.expired),
            ("More asked for first", detail.asked), ("Completed", detail.completed),
            ("Ended with help for the person", detail.helped),
        ]
        let hopes: [(String, ShownCount)] = [
            ("Hopes that came true", detail.met), ("Hopes that came true in part", detail.partly),
            ("Hopes that did not", detail.notMet),
        ]
        let minutes = detail.minutes.map {
            [FeedbackPage.Line(item: "Minutes to write, in the middle", words: "\($0)")]
        }
        counts =
            told.map { FeedbackPage.Line(item: $0.0, words: $0.1.words(small)) }
            + hopes.map { FeedbackPage.Line(item: $0.0, words: $0.1 == .few ? "too few to say" : $0.1.words(small)) }
            + (minutes ?? [])
        next = Items(
            detail.leftOut.map { FeedbackPage.Line(item: $0.item, words: "missing in \($0.count.words(small))") }
        )
        reasons = Items(
            detail.reasons.map { counted in
                let title = policy.declineReasons.first { $0.id == counted.item }?.title ?? counted.item.text
                return FeedbackPage.Line(item: title, words: counted.count.words(small))
            }
        )
    }
}

extension ShownCount {
    fileprivate func words(_ small: SmallNumbers) -> String {
        switch self {
        case .none: "none"
        case .few: "fewer than \(small.fewest)"
        case .about(let number): "about \(number)"
        }
    }
}

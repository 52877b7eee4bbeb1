package import Vocabulary

/// An invented person of the synthetic force.
package struct DemoPerson: Sendable {
    /// By what the script of events names them, such as `person-0412`.
    package let key: String
    package let given: String
    package var family: String
    package let sex: DemoSex
    package let born: CalendarDay
    package var vulnerabilities: [String] = []
    package var language: String?
    package var school: String?
    package var gp: String?
    package var occupation: String?

    /// The place of their household among all.
    package let household: Int
    var kin: [Kin] = []

    /// Somebody who is something to this person: a son, a former partner.
    struct Kin: Sendable {
        let person: Int
        let tie: Tie
    }

    package func age(on day: CalendarDay) -> Int { born.years(until: day) }

    package var name: String { given + " " + family }
}

/// By which pronoun a narrative speaks of somebody.
package enum DemoSex: String, Sendable {
    case female, male
}

/// What one person is to another.
enum Tie: String, CaseIterable, Sendable {
    case partner, ex, child, parent, sibling, housemate

    /// The word for somebody of a sex who is this: `son`, `wife`.
    func word(_ sex: DemoSex, isGrown: Bool = true) -> String {
        let isFemale = sex == .female
        return switch self {
        case .partner: isFemale ? (isGrown ? "partner" : "girlfriend") : (isGrown ? "partner" : "boyfriend")
        case .ex: "ex-partner"
        case .child: isFemale ? "daughter" : "son"
        case .parent: isFemale ? "mother" : "father"
        case .sibling: isFemale ? "sister" : "brother"
        case .housemate: "housemate"
        }
    }
}

package import Recognise
import Vocabulary

/// What somebody of a partner agency worries about, as they write it.
package struct RaisedConcern: Hashable, Codable, Sendable {
    /// What becomes the contact.
    package var told: ToldContact
    /// What they make of it, apart from what was seen or said.
    package var opinion: String?
    /// What they have done already.
    package var done: String?
    /// What they ask for.
    package var asked: String
    /// The ways of reaching the person that are safe, and what must never be done.
    package var safely: String?
    package var never: String?
    package var danger: Danger
    package var raiser: Raiser

    package init(_ told: ToldContact, asking asked: String, danger: Danger, raiser: Raiser) {
        self.told = told
        self.asked = asked
        self.danger = danger
        self.raiser = raiser
    }

    /// Whether somebody is in danger at this moment.
    package enum Danger: String, CaseIterable, Codable, Sendable {
        case none
        case toldPolice = "999-rung"
        case notTold = "999-not-rung"
    }

    /// Who raises it, and how they are reached.
    package struct Raiser: Hashable, Codable, Sendable {
        package let name: String
        package let post: String?
        package let reached: String

        package init(_ name: String, post: String?, reached: String) {
            self.name = name
            self.post = post
            self.reached = reached
        }
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check() throws(Refusal) {
        var problems = FieldProblems()
        problems.require(
            danger != .notTold,
            "danger",
            "somebody is in danger now, and 999 has not been rung",
            "ring 999 first; then say here that you did, and send this"
        )
        let isFound = [told.given, told.family, told.line].contains { $0?.isBlank == false }
        problems.require(
            isFound,
            "person.given",
            "it is not said who this is about",
            "give a name, or at least an address"
        )
        problems.require(!told.seen.isBlank, "seen", "it is not said what was seen or said", "say it as it was")
        problems.require(!asked.isBlank, "asked", "it is not said what you ask for", "say what you hope will happen")
        problems.require(
            told.consent.referral == .given || told.consent.reason?.isBlank == false,
            "reason",
            "they have not agreed, and it is not said why you raise it all the same",
            "say why, such as who would be at risk"
        )
        for (index, child) in told.children.enumerated() {
            problems.require(
                !child.name.isBlank,
                "children[\(index)].name",
                "a child has no name",
                "write what is known"
            )
        }
        problems.require(!raiser.name.isBlank, "raiser.name", "it is not said who raises it", "give your name")
        problems.require(
            !raiser.reached.isBlank,
            "raiser.reached",
            "it is not said how you are reached",
            "give a telephone number or an address"
        )
        try problems.check()
    }
}

extension RaisedConcern: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "what a partner worries about, not shown" }
    package var debugDescription: String { description }
}

extension Refusal {
    /// The same, where what is wrong in the document of a contact was written elsewhere by the one who raised it.
    func namedAsRaised() -> Refusal {
        let told = problems.map { problem in
            FieldProblem(field: Self.raised(problem.field), problem: problem.problem, remedy: problem.remedy)
        }
        return Refusal(code, reason, remedy: remedy, problems: told, current: current, retryAfter: retryAfter)
    }

    private static func raised(_ field: String) -> String {
        guard field.hasPrefix("people["), let end = field.firstIndex(of: "]"),
            let number = Int(field[field.index(field.startIndex, offsetBy: 7)..<end])
        else { return field == "narrative" ? "seen" : field }
        let rest = field[field.index(after: end)...]
        return number == 0 ? "person" + rest : "children[\(number - 1)]" + rest
    }
}

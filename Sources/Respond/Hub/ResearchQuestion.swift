import Recognise
import Understand
package import Vocabulary

/// What a hub asks of agencies, as somebody writes it.
package struct ResearchQuestion: Sendable {
    package var agencies: [AgencyID]
    /// Whom it is asked of, by their records; nobody named is everybody the notification is about.
    package var about: [RecordID]
    package var question: String
    package var why: String
    package var footing: FootingID?

    package init(
        to agencies: [AgencyID],
        about: [RecordID] = [],
        _ question: String,
        because why: String,
        on footing: FootingID?
    ) {
        self.agencies = agencies
        self.about = about
        self.question = question
        self.why = why
        self.footing = footing
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(of people: [RecordID], under policy: HubPolicy) throws(Refusal) {
        var problems: [FieldProblem] = []
        func hold(_ isRight: Bool, _ field: String, _ problem: String, _ remedy: String) {
            if !isRight { problems.append(FieldProblem(field: field, problem: problem, remedy: remedy)) }
        }
        let known = policy.research.agencies.map(\.text).joined(separator: ", ")
        hold(!agencies.isEmpty, "agencies", "no agency is asked", "choose among: \(known)")
        for (index, agency) in agencies.enumerated() {
            let isKnown = policy.research.agencies.contains(agency)
            hold(isKnown, "agencies[\(index)]", "'\(agency)' is not asked by hubs", "choose among: \(known)")
        }
        for (index, person) in about.enumerated() {
            let remedy = "name people of the notification, or nobody"
            hold(people.contains(person), "about[\(index)]", "the notification is not about this person", remedy)
        }
        hold(!question.isBlank, "question", "nothing is asked", "say what you need to know")
        hold(!why.isBlank, "why", "it is not said why", "say why it is needed, as the agency will read it")
        let footings = policy.footings.map(\.id)
        hold(
            footing.map(footings.contains) ?? false,
            "footing",
            "it is not said on what footing it is asked",
            "choose one: " + footings.map(\.text).joined(separator: ", ")
        )
        guard let first = problems.first else { return }
        throw Refusal(.badInput, first.problem, remedy: first.remedy, problems: problems)
    }
}

extension PersonDetails {
    /// What an agency is shown of a person, each under the words for it; what is not known is not there.
    func told(_ details: [Detail]) -> [ToldDetail] {
        details.compactMap { detail in
            switch detail {
            case .name: [given, family].joined(" ").map { ToldDetail("Name", $0) }
            case .born: born.map { ToldDetail("Born", $0) }
            case .home: [line, postcode].joined(", ").map { ToldDetail("Home", $0) }
            default: nil
            }
        }
    }
}

extension [String?] {
    fileprivate func joined(_ between: String) -> String? {
        let known = compactMap(\.self).filter { !$0.isBlank }
        return known.isEmpty ? nil : known.joined(separator: between)
    }
}

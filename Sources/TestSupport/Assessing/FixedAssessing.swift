import Foundation
package import Recognise
import Respond
import Synchronization
package import Understand
package import Vocabulary

/// An assessing of small documents by one small rule; it remembers what it was asked.
package final class FixedAssessing: Assessing {
    /// Where something may happen in the middle of an action.
    package enum Step: Hashable, Sendable {
        case reading, assessing
    }

    package typealias Happening = @Sendable () throws -> Void

    private let past: Mutex<Past>

    package init() {
        past = Mutex(Past())
    }

    private struct Past: Sendable {
        var earlier: [[EarlierDocument]] = []
        var controls: [ControlsToday?] = []
        var happenings: [Step: [Happening]] = [:]
    }

    /// The earlier contacts that each assessing was handed.
    package var earlier: [[EarlierDocument]] {
        past.withLock { $0.earlier }
    }

    /// The controls of a later day that each assessing was handed.
    package var controls: [ControlsToday?] {
        past.withLock { $0.controls }
    }

    /// Lets something happen once, just before the next step of this sort that has nothing else to happen before it.
    package func before(_ step: Step, _ happening: @escaping Happening) {
        past.withLock { $0.happenings[step, default: []].append(happening) }
    }

    package func contact(in document: KeptDocument) throws -> Contact {
        try happen(.reading)
        return try SmallDocument(document).contact
    }

    package func document(telling told: ToldContact, at moment: Instant) throws -> KeptDocument {
        let details = PersonDetails(given: told.given, family: told.family, born: told.born, line: told.line)
        let children = told.children.enumerated().map { number, child in
            SmallPerson(PersonID("p\(number + 2)"), PersonDetails(given: child.name))
        }
        var small = SmallDocument([SmallPerson("p1", details)] + children, at: moment, answers: ["harm.p1": "yes"])
        small.kind = .partner
        return try small.kept
    }

    package func document(_ document: KeptDocument, adding words: String) throws -> KeptDocument {
        var small = try SmallDocument(document)
        small.further = (small.further ?? []) + [words]
        return try small.kept
    }

    package func document(_ document: KeptDocument, answering answers: KeptDocument) throws -> KeptDocument {
        var small = try SmallDocument(document)
        let given = try JSONDecoder().decode([String: String].self, from: Data(answers.json.utf8))
        for (fact, answer) in given {
            guard fact.hasPrefix("harm.") else {
                let problem = FieldProblem(field: fact, problem: "there is no such fact", remedy: "answer harm")
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
            small.answers[fact] = answer
        }
        return try small.kept
    }

    package func document(_ document: KeptDocument, judged judgement: MadeJudgement) throws -> KeptDocument {
        var small = try SmallDocument(document)
        small.grade = judgement.grade
        return try small.kept
    }

    package func assess(
        _ document: KeptDocument,
        earlier: [EarlierDocument],
        controls: ControlsToday?
    ) throws -> MadeAssessment {
        try happen(.assessing)
        past.withLock {
            $0.earlier.append(earlier)
            $0.controls.append(controls)
        }
        return try .small(document, earlier)
    }

    package func controlTimes(at moment: Instant) throws -> ControlTimes { .small }

    package func waitRule(for contact: Contact, of agency: AgencyID) throws -> WaitRule? {
        let rule = WaitRule.small
        return rule.kinds.contains(contact.kind) && rule.agencies.contains(agency) ? rule : nil
    }

    private func happen(_ step: Step) throws {
        let next = past.withLock { past -> Happening? in
            guard past.happenings[step]?.isEmpty == false else { return nil }
            return past.happenings[step]?.removeFirst()
        }
        try next?()
    }
}

extension MadeAssessment {
    /// What the small rule makes of a document.
    package static func small(_ document: KeptDocument, _ earlier: [EarlierDocument] = []) throws -> MadeAssessment {
        MadeAssessment(
            policy: Policy.Name(id: "small", version: "1", sha256: "5a"),
            input: document,
            output: KeptDocument(json: "{\"earlier\":\(earlier.count)}"),
            outline: try SmallOutline(of: SmallDocument(document), earlier).outline
        )
    }
}

extension ControlTimes {
    /// Two controls, a week and four weeks before their end.
    package static let small = ControlTimes(
        leadDays: ["care-package": 7, "non-molestation-order": 28],
        calendar: RespondPolicy.small.calendar
    )
}

extension WaitRule {
    /// A quarter of an hour for what is grave or not graded, then an hour, then four.
    package static let small = WaitRule(
        id: "attendance",
        agencies: ["police"],
        kinds: [.call],
        minutes: [.high: 15, .medium: 60, .low: 240],
        ungraded: 15,
        asks: .supervisor,
        reassesses: ["threat", "harm", "risk"],
        authority: Authority(source: "A small policy")
    )
}

import Recognise
package import Vocabulary

/// What somebody says of having asked.
package struct NewAdvice: Sendable {
    package let kind: DutyKindID
    /// Nil where they were of the agency that the policy says.
    package var agency: AgencyID?
    package var who: String?
    /// Nil where it is not said.
    package var means: NamedHolder.Told?
    /// Nil for just now.
    package var at: Instant?
    package var naming: [PersonID]
    package var question: String
    /// Nil where nobody answered.
    package var advised: String?
    package var course: AdviceRecord.Course?
    package var decided: String
    package var because: String?

    package init(
        _ kind: DutyKindID,
        agency: AgencyID? = nil,
        who: String? = nil,
        means: NamedHolder.Told?,
        at: Instant? = nil,
        naming: [PersonID] = [],
        question: String,
        advised: String? = nil,
        course: AdviceRecord.Course? = nil,
        decided: String,
        because: String? = nil
    ) {
        self.kind = kind
        self.agency = agency
        self.who = who
        self.means = means
        self.at = at
        self.naming = naming
        self.question = question
        self.advised = advised
        self.course = course
        self.decided = decided
        self.because = because
    }

    /// The record of it.
    ///
    /// - Throws: `Refusal`, which names every field that must be mended.
    func record(
        _ id: RecordID,
        of contact: ContactRecord,
        under policy: RespondPolicy,
        at now: Instant,
        by actor: Actor
    ) throws(Refusal) -> AdviceRecord {
        try check(in: contact, under: policy, at: now)
        guard let known = policy.advice[kind], let means else { throw .asks("means", "it is not said how", "choose") }
        let asked = AdviceRecord.Asked(
            kind: kind,
            agency: agency ?? known.agency,
            who: advised == nil ? nil : who,
            means: means,
            at: at ?? now,
            naming: naming.compactMap(contact.record).removingRepeats(),
            question: question
        )
        let decided = AdviceRecord.Decided(
            course: advised == nil ? nil : course,
            words: decided,
            because: because.flatMap { $0.isBlank ? nil : $0 }
        )
        return AdviceRecord(id: id, of: contact, asked, advised: advised, decided, at: now, by: actor)
    }

    private func check(
        in contact: ContactRecord,
        under policy: RespondPolicy,
        at now: Instant
    ) throws(Refusal) {
        var problems = FieldProblems()
        let kinds = policy.advice.kinds.map(\.term.id.text)
        let near = closest(to: kind.text, among: kinds).map { "did you mean \($0)?" }
        let all = "choose one: " + kinds.joined(separator: ", ")
        problems.require(kinds.contains(kind.text), "kind", "the policy knows no '\(kind)' to ask", near ?? all)
        let isKnown = agency.map { agency in policy.agencies.contains { $0.id == agency } } ?? true
        problems.require(isKnown, "agency", "there is no agency '\(agency?.text ?? "")'", "name one of the policy")
        problems.require(means != nil, "means", "it is not said how they were asked", "choose one")
        problems.require(at.map { $0 <= now } ?? true, "at", "the time is still to come", "say when you asked")
        for (place, person) in naming.enumerated() {
            problems.require(
                contact.record(of: person) != nil,
                "naming[\(place)]",
                "there is nobody called \(person)",
                "choose among: " + contact.links.map(\.person.text).joined(separator: ", ")
            )
        }
        problems.require(!question.isBlank, "question", "it is not said what was asked", "say it in a sentence")
        checkAnswer(&problems)
        problems.require(!decided.isBlank, "decided", "it is not said what you decided", "say what you do now")
        try problems.check()
    }

    private func checkAnswer(_ problems: inout FieldProblems) {
        let isReasoned = !(because ?? "").isBlank
        guard let advised else {
            problems.require(
                course == nil,
                "course",
                "nobody answered, so there is no advice to follow",
                "leave it out, or say what they advised"
            )
            problems.require(isReasoned, "because", "nobody answered, and there is no reason", "say why you decide so")
            return
        }
        problems.require(!advised.isBlank, "advised", "it is not said what they advised", "say it in their words")
        problems.require(!(who ?? "").isBlank, "who", "it is not said who answered", "give the name or post they gave")
        problems.require(course != nil, "course", "it is not said whether you follow it", "choose one")
        problems.require(
            course != .departs || isReasoned,
            "because",
            "it is decided otherwise, and there is no reason",
            "say why"
        )
    }
}

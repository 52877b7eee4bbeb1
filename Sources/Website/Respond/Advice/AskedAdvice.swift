import Access
import PlainWords
import PolicyBook
import Recognise
import Respond
import Store
import Vocabulary

/// What was asked about a contact, as pages show it.
struct AskedAdvice {
    let post: String
    let how: String
    let question: String
    /// Nil where nobody answered.
    let advised: String?
    let decided: String
    let because: String?

    /// What was asked about a contact that is shown, and whose people are accounted for.
    static func lines(
        about contact: RecordID,
        in store: Store,
        _ policies: PoliciesByDay,
        at now: Instant
    ) async throws -> [AskedAdvice] {
        let policy = try policies.respondPolicy(at: now).advice
        return try await store.read { session in
            let advice = try session.advice(about: contact)
            let staff = try StaffNames(advice.map(\.recorded.by), in: session)
            return advice.map { AskedAdvice($0, policy, staff) }
        }
    }

    private init(_ advice: AdviceRecord, _ policy: AdvicePolicy, _ staff: StaffNames) {
        let (asked, decided) = (advice.asked, advice.decided)
        let title = policy[asked.kind]?.term.title ?? asked.kind.text
        post = [title, asked.who].compactMap(\.self).joined(separator: ": ")
        how = "Asked \(asked.means.words) by \(staff[advice.recorded.by]), \(asked.at.inShort)"
        question = asked.question
        advised = advice.advised
        let course =
            switch decided.course {
            case .follows: "As advised"
            case .departs: "Otherwise than advised"
            case nil: "Without advice"
            }
        self.decided = "\(course): \(decided.words)"
        because = decided.because
    }
}

extension Actor {
    /// Whether somebody may ever keep what was asked.
    var mayRecordAdvice: Bool { Access.allows(self, to: .recordAdvice) }
}

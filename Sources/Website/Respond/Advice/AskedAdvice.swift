import Access
import PlainWords
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

    /// What was asked about a contact that is shown, and whose people are accounted for; others of whom it tells are
    /// accounted for here.
    static func lines(
        about contact: RecordID,
        _ desk: AdviceDesk<Store>,
        by actor: Actor
    ) async throws -> [AskedAdvice] {
        let policy = try desk.policies.respondPolicy(at: desk.world.now).advice
        let advice = try await ListAdvice(desk)(contact, besideContact: true, by: actor).items
        let staff = try await desk.store.read { try StaffNames(advice.map(\.recorded.by), in: $0) }
        return advice.map { AskedAdvice($0, policy, staff) }
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

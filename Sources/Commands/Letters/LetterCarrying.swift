import Access
import Delivery
import Learn
import LearningPages
import Vocabulary

/// Carries the weekly letter to the mail server, once, and says what follows.
struct LetterCarrying: Sendable {
    let mail: MailDesk
    /// The address that people know the service by; nil where nobody said.
    let base: String?
    let schedule: RetrySchedule

    /// What came of it; nil where it was broken off and counts as never tried.
    func carry(_ taken: TakenLetter, clock: @Sendable () -> Instant) async -> LearningLetter.Attempt? {
        guard let message = message(taken) else { return .refused }
        let outcome = await mail.room.send(message)
        if Task.isCancelled, case .tryAgain = outcome { return nil }
        if case .refusedForGood = outcome { return .refused }
        var generator = SystemRandomNumberGenerator()
        return switch schedule.next(afterFailures: taken.letter.failures + 1, outcome, using: &generator) {
        case nil: .sent
        case .dead: .givenUp
        case .attempt(let seconds): .again(at: Instant(seconds: clock().seconds + seconds))
        }
    }

    /// Nil where the address is none, which is seen when it is given.
    private func message(_ taken: TakenLetter) -> MailMessage? {
        let letter = LetterText(taken.matter, at: base)
        do throws(MailFault) {
            return try MailMessage(
                id: DispatchID(taken.letter.id.text),
                from: mail.sender,
                to: try MailAddress(taken.to.text),
                subject: letter.subject,
                text: letter.text,
                at: taken.letter.at
            )
        } catch {
            return nil
        }
    }
}

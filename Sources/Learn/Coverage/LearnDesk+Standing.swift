import Access
import Vocabulary

extension LearnDesk where Store.Session: CompletionRecords & AccountRecords & StandingRecords {
    /// Works out how somebody stands and keeps it, in the transaction of whatever changed it.
    func stand(_ account: RecordID, on ground: Ground, in session: Store.Session) throws {
        guard let found = try session.account(account) else { return }
        let done = try session.completions(of: AccountID(account.text))
        try session.keep(LearnerStanding(found, having: done, under: ground.policy, on: ground.today))
    }
}

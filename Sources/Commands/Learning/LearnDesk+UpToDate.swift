import Access
import Learn
import Vocabulary

extension LearnDesk where Store.Session: CompletionRecords & AccountRecords & StandingRecords {
    /// Works out anew how people stand whom the day or the policy has changed since the service last ran.
    func bringUpToDate() async throws {
        let (refresh, batch) = (RefreshStandings(self), 200)
        while try await refresh(atMost: batch) == batch {}
    }
}

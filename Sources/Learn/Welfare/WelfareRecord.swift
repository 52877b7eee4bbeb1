package import Vocabulary

/// That somebody asked for a conversation about how they are, and on which days one took place; never what was said.
package struct WelfareRecord: Record {
    package static let kind = RecordKind.welfare

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let account: AccountID
    /// Since when they wait for a conversation that they asked for.
    package internal(set) var asked: Instant?
    /// The agency whose welfare leads see how often they noted what; nil where nobody does.
    package internal(set) var shownTo: AgencyID?
    /// Those that took place, the earliest first.
    package internal(set) var conversations: [WelfareConversation]

    /// One in which nothing stands yet.
    init(id: RecordID, of account: AccountID) {
        self.id = id
        version = 0
        self.account = account
        conversations = []
    }

    package var last: WelfareConversation? { conversations.last }
}

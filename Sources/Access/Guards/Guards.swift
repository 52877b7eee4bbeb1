package import Vocabulary

/// What stands between people's records and those who must not know of them, as it is when a record is read.
///
/// It is no part of what is kept: the store puts it on a record whenever it reads one.
package struct Guards: Hashable, Sendable {
    /// The accounts whose own record it is.
    package var own: Set<AccountID>
    /// The accounts that said that they are connected with somebody in it.
    package var connected: Set<AccountID>
    /// For each person in it whose records are restricted, who may know of them.
    package var restricted: [RecordID: Set<AccountID>]

    package init(
        own: Set<AccountID> = [],
        connected: Set<AccountID> = [],
        restricted: [RecordID: Set<AccountID>] = [:]
    ) {
        self.own = own
        self.connected = connected
        self.restricted = restricted
    }

    package static let none = Guards()
}

/// A record that belongs to somebody and tells of people over whom a guard may stand.
package protocol GuardedRecord: Record {
    var holding: Holding { get set }
}

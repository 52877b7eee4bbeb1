package import Vocabulary

/// What stands between people's records and those who must not know of them, as it is when a record is read.
///
/// It is no part of what is kept: the store puts it on a record whenever it reads one.
package struct Guards: Hashable, Sendable {
    /// The accounts whose own record it is.
    package var own: Set<AccountID>
    /// The accounts that said that they are connected with somebody in it.
    package var connected: Set<AccountID>
    /// The restrictions of people in it.
    package var restricted: Set<Restricted>

    /// One person whose records an agency restricted, and who may know of them all the same.
    package struct Restricted: Hashable, Sendable {
        package let person: RecordID
        package let agency: AgencyID
        package let named: Set<AccountID>

        package init(_ person: RecordID, by agency: AgencyID, named: Set<AccountID>) {
            self.person = person
            self.agency = agency
            self.named = named
        }
    }

    package init(
        own: Set<AccountID> = [],
        connected: Set<AccountID> = [],
        restricted: Set<Restricted> = []
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

package import Access
package import Recognise
package import Vocabulary

/// Who holds what a contact was about though no referral was accepted, and whether the contact is closed.
package struct ClosureRecord: GuardedRecord {
    package static let kind = RecordKind.closure

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] }
    package let contact: RecordID
    /// Whose the contact is.
    package var holding: Holding
    /// Oldest first.
    package private(set) var holders: [NamedHolder]
    /// Oldest first; all but the last were reopened.
    package private(set) var closings: [Closing]
    /// Nil in what was kept before anything was looked for by itself.
    private var setAside: [SetAside]?

    /// What was found missing and rests until a day, oldest first.
    package var asides: [SetAside] { setAside ?? [] }

    init(id: RecordID, of contact: ContactRecord) {
        self.id = id
        version = 1
        self.contact = contact.id
        holding = contact.holding
        holders = []
        closings = []
    }

    /// The closing that stands for a contact: none once it was reopened, or what was recorded changed afterwards.
    package func closing(of contact: ContactRecord) -> Closing? {
        closings.last.flatMap { closing in
            closing.reopened == nil && contact.documentVersion <= closing.documentVersion ? closing : nil
        }
    }

    mutating func add(_ holder: NamedHolder) {
        holders.append(holder)
        holding.involved.insert(holder.by)
    }

    mutating func add(_ closing: Closing) {
        closings.append(closing)
        holding.involved.insert(closing.by)
    }

    mutating func add(_ aside: SetAside) {
        setAside = asides + [aside]
        holding.involved.insert(aside.by)
    }

    mutating func reopen(_ reopening: Closing.Reopening) {
        guard !closings.isEmpty else { return }
        closings[closings.count - 1].reopened = reopening
        holding.involved.insert(reopening.by)
    }
}

package import Recognise
package import Understand
package import Vocabulary

/// What a referral that is written is held against: what its route asks for, and what the contact holds of it.
package struct SourceGround: Sendable {
    private let wanted: [RequiredContent]
    private let wishes: Set<String>
    /// The children of the contact beside the one referred, each by the name that is spoken.
    private let children: [(id: PersonID, name: String)]
    private let hasSafeWay: Bool

    package init(
        _ contact: Contact,
        of person: PersonID,
        asking wanted: [RequiredContent],
        reachedBy safeContact: SafeContact?
    ) {
        self.wanted = wanted
        let day = LocalTime.day(of: contact.at)
        wishes = Set(contact.person(person)?.wishes ?? [])
        children = contact.people.filter { $0.id != person && $0.isChild(on: day) }.map { ($0.id, $0.spokenName) }
        hasSafeWay = safeContact?.how != nil || safeContact?.never != nil
    }

    /// What the agency may send it back for; nothing where it is whole.
    package func notes(on told: ComposedReferral, alsoOf others: [PersonID]) -> [SourceNote] {
        let missing = Set(told.leftOut(of: wanted.map(\.item)))
        let items = wanted.filter { missing.contains($0.item) && $0.foundIn != .voice }.map(\.item)
        let untold = asks(for: .relationships) ? children.filter { !others.contains($0.id) }.map(\.name) : []
        let isVoiceMissing = wanted.contains { $0.foundIn == .voice && missing.contains($0.item) }
        return [
            items.isEmpty ? nil : SourceNote(.itemsMissing, items),
            isVoiceMissing ? SourceNote(.ownWordsMissing) : nil,
            untold.isEmpty ? nil : SourceNote(.childrenMissing, untold),
            wishes.isDisjoint(with: told.goals) ? SourceNote(.hopesOfOthers) : nil,
            hasSafeWay || told.note?.isBlank == false ? nil : SourceNote(.noSafeWay),
        ]
        .compactMap(\.self)
    }

    private func asks(for detail: Detail) -> Bool { wanted.contains { $0.foundIn == detail } }
}

extension Person {
    /// Whether the person is a child, or may be one.
    fileprivate func isChild(on day: CalendarDay) -> Bool {
        if !roles.isDisjoint(with: [.child, .unborn]) { return true }
        return birth.map { $0.ages(on: day).lowerBound < 18 } ?? false
    }
}

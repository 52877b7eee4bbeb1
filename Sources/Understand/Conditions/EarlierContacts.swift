import Recognise
import Vocabulary

/// What the earlier contacts say beside the present one.
struct EarlierContacts {
    let situation: Situation

    /// Contacts with a person that fit, the present one included unless only earlier ones count.
    func count(_ wanted: ContactCount, with person: Person, presentFits: Bool) -> Int {
        let fitting = earlier(within: wanted.within).filter { earlier in
            guard earlier.people.contains(person.id) else { return false }
            if let grade = wanted.graded, earlier.grade != grade { return false }
            let features = earlier.situation.filter { $0.about == person.id }.map(\.feature)
            if !wanted.features.isEmpty, !features.contains(where: wanted.features.contains) { return false }
            if !wanted.concerns.isEmpty, !earlier.concerns.contains(where: wanted.concerns.contains) { return false }
            return !wanted.notFollowedUp || !isFollowedUp(earlier, person)
        }
        return fitting.count + (wanted.earlierOnly || !presentFits ? 0 : 1)
    }

    /// How often this place, or a home of somebody listed, was met before.
    func countHere(within span: Span?) -> Int {
        let earliest = earliest(within: span)
        return situation.metHere.count { $0 >= earliest && $0 < contact.at }
    }

    /// Whether contacts with a person, the present one counted, were at least so many lately and more than in the rest of
    /// the longer span.
    func isMoreOften(_ atLeast: Int, with person: Person, recent: Span, within: Span) -> Bool {
        func count(within span: Span) -> Int {
            earlier(within: span).count { $0.people.contains(person.id) } + 1
        }
        let lately = count(within: recent)
        return lately >= atLeast && lately > count(within: within) - lately
    }

    /// Whether more of a kind is recorded now than in any earlier contact that recorded any.
    func isRising(_ kind: Atom.Rising, about person: Person?, within span: Span?) -> Bool {
        let before = earlier(within: span).map { count(kind, in: $0, about: person) }.filter { $0 > 0 }
        guard let most = before.max() else { return false }
        return count(kind, in: situation.features, about: person) > most
    }

    private var contact: Contact { situation.contact }

    private func earlier(within span: Span?) -> [EarlierContact] {
        let earliest = earliest(within: span)
        return contact.history.filter { $0.at >= earliest && $0.at < contact.at }
    }

    private func earliest(within span: Span?) -> Instant {
        span?.start(endingAt: contact.at) ?? Instant(seconds: .min)
    }

    /// Whether somebody went to see the person, or a partner came back about them, after an earlier contact.
    private func isFollowedUp(_ concern: EarlierContact, _ person: Person) -> Bool {
        contact.history.contains { later in
            later.at > concern.at && later.at < contact.at && later.people.contains(person.id)
                && [.attended, .patrol, .partner, .custody, .frontDesk].contains(later.kind)
        }
    }

    private func count(_ kind: Atom.Rising, in earlier: EarlierContact, about person: Person?) -> Int {
        switch kind {
        case .factors: Set(earlier.situation.filter { $0.about == person?.id }.map(\.feature)).count
        case .people: Set(earlier.situation.compactMap(\.about)).count
        }
    }

    private func count(_ kind: Atom.Rising, in features: [StandingFeature], about person: Person?) -> Int {
        let recorded = features.filter { $0.basis == .confirmed }
        return switch kind {
        case .factors: Set(recorded.filter { $0.about == person?.id }.map(\.id)).count
        case .people: Set(recorded.compactMap(\.about)).count
        }
    }
}

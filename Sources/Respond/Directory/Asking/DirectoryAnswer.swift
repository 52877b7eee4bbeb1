package import Vocabulary

/// An entry as the answer to what was asked, with the reasons.
package struct DirectoryAnswer: Hashable, Sendable {
    package let entry: DirectoryEntry
    /// That of the reason that fits least.
    package let fit: Fit
    /// The ones that fit least first.
    package let reasons: [FitReason]
    package let opening: Opening

    /// Decides whether an entry answers at a moment.
    package init(_ entry: DirectoryEntry, to ask: DirectoryAsk, at moment: Instant) {
        self.entry = entry
        // Hours are those of what is offered; what is not has none ahead.
        opening = entry.status == .active ? Opening(entry.hours, at: moment) : .notAhead
        let found = [
            Self.status(entry),
            ask.age.map { Self.age(entry, $0) },
            ask.place.map { Self.area(entry, $0) },
            ask.isOpenNow ? Self.hours(opening, at: moment) : nil,
        ]
        reasons = found.compactMap(\.self).enumerated()
            .sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }
            .map(\.element)
        fit = reasons.map(\.fit).min() ?? .yes
    }

    private static func status(_ entry: DirectoryEntry) -> FitReason? {
        switch entry.status {
        case .active: nil
        case .temporarilyClosed: FitReason(.status, .no, "It is closed for the time being")
        case .inactive, .defunct: FitReason(.status, .no, "It is not offered any more")
        }
    }

    private static func age(_ entry: DirectoryEntry, _ age: Int) -> FitReason {
        guard let ages = entry.eligibility.ages else { return FitReason(.age, .yes, "It has no age limit") }
        return FitReason(.age, entry.eligibility.takes(age: age) ? .yes : .no, "It is for people \(ages)")
    }

    private static func area(_ entry: DirectoryEntry, _ place: AskedPlace) -> FitReason {
        let found = entry.areas.map { (area: $0, fit: $0.holds(place)) }
        if let area = found.first(where: { $0.fit == .yes })?.area {
            return FitReason(.area, .yes, "It serves \(area.name)")
        }
        let names = entry.areas.map(\.name).joined(separator: "; ")
        if found.contains(where: { $0.fit == .unknown }) {
            return FitReason(.area, .unknown, "It serves \(names): ask whether it takes people from elsewhere")
        }
        if !found.isEmpty { return FitReason(.area, .no, "It serves only \(names)") }
        if let near = entry.places.lazy.compactMap({ $0.name(at: place) }).first {
            return FitReason(.area, .yes, "It is in \(near), and names no area")
        }
        return FitReason(.area, .unknown, "It names no area: ask whether it takes people from there")
    }

    private static func hours(_ opening: Opening, at moment: Instant) -> FitReason {
        let fit: Fit =
            switch opening {
            case .open: .yes
            case .opens, .notAhead: .no
            case .notTold: .unknown
            }
        return FitReason(.hours, fit, "It \(opening.words(at: moment))")
    }
}

extension DirectoryPlace {
    /// What of its address answers to the place that is asked for.
    fileprivate func name(at place: AskedPlace) -> String? {
        guard kind == .physical else { return nil }
        switch place {
        case .postcode(let asked):
            return addresses.first { AskedPostcode($0.postcode)?.district == asked.district }?.postcode
        case .name(let name):
            return addresses.lazy.flatMap { [$0.city, $0.region, $0.county].compactMap(\.self) }
                .first { DirectoryWords.folded($0) == name }
        }
    }
}

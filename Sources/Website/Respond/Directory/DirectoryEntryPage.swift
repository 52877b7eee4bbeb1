import PlainWords
import Respond
import Vocabulary

/// One entry of the directory: for whom it is, when it is open, and how it is reached.
struct DirectoryEntryPage: Page {
    let offer: String
    let offeredBy: String
    let summary: String?
    let back: Link
    let warnings: Items<String>?
    let opening: String
    let phones: Items<DirectoryPhoneLink>?
    let email: Link?
    let web: Link?
    let hours: Items<String>?
    let eligible: Items<String>?
    let places: Items<Place>?
    let areas: Items<String>?
    let needs: Items<Link>?
    let about: [Row]

    /// Where it is, and how it can be entered.
    struct Place {
        let placeName: String
        let address: String?
        let access: [String]
    }

    struct Row {
        let term: String
        let words: String
    }

    var template: String { "respond/directory-entry" }
    var title: String { offer }
    var place: String? { "/directory" }

    init(_ answer: DirectoryAnswer, from feed: DirectoryFeed, at moment: Instant) {
        let entry = answer.entry
        offer = entry.name
        offeredBy = entry.organisation.name
        summary = entry.summary
        back = Link("/directory", "Directory")
        let status = answer.reasons.filter { $0.matter == .status }.map { $0.words + "." }
        warnings = Items(status + [entry.alert].compactMap(\.self))
        opening = "It \(answer.opening.words(at: moment))."
        phones = Items(entry.phones.map(DirectoryPhoneLink.init))
        email = (entry.email ?? entry.organisation.email).map { Link("mailto:" + $0, $0) }
        web = (entry.web ?? entry.organisation.web).map { Link($0, $0) }
        hours = Items(entry.hours.flatMap { [$0.times?.capitalised, $0.words].compactMap(\.self) })
        let ages = entry.eligibility.ages.map { "People \($0)" }
        eligible = Items([ages, entry.eligibility.words].compactMap(\.self))
        places = Items(entry.places.compactMap(Place.init))
        areas = Items(entry.areas.map(\.name))
        needs = Items(entry.needs.map { Link("/directory?need=\($0.id)", $0.name) })
        about = Self.about(entry, feed)
    }

    private static func about(_ entry: DirectoryEntry, _ feed: DirectoryFeed) -> [Row] {
        let cost = ([entry.fees].compactMap(\.self) + entry.costs.map(\.told)).joined(separator: "; ")
        let languages = entry.languages.map(\.name).joined(separator: ", ")
        let told = [
            ("Also called", entry.alternateName),
            ("Cost", cost.isEmpty ? nil : cost),
            ("Languages", languages.isEmpty ? nil : languages),
            ("Accredited", entry.accreditations),
            ("Last checked", entry.assured.map(\.words)),
            ("Came from", "\(feed.id), imported \(LocalTime.words(of: feed.imported))"),
        ]
        return told.compactMap { term, words in words.map { Row(term: term, words: $0) } }
    }
}

extension DirectoryEntryPage.Place {
    /// Nil where nothing can be read of it.
    fileprivate init?(_ place: DirectoryPlace) {
        let addresses = place.addresses.map(\.words).filter { !$0.isEmpty }
        let kind = place.kind == .virtual ? "By telephone or online" : place.kind == .postal ? "By post" : nil
        guard let name = place.name ?? kind ?? addresses.first else { return nil }
        placeName = name
        address = addresses.first { $0 != name }
        access = place.access.map(\.words)
    }
}

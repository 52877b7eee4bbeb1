import Notation
import Respond
import Vocabulary

extension Field {
    /// A service, as Open Referral UK 3 nests it, or within its organisation.
    func directoryEntry(of parent: DirectoryOrganisation? = nil) throws(BadInput) -> DirectoryEntry {
        var fields = try fields()
        let id: DirectoryEntryID = try fields.id()
        let name = try fields.required("name").name()
        let status = try fields.required("status").status()
        let nested = try fields.optional("organization")?.directoryOrganisation()
        guard let organisation = nested ?? parent else {
            throw bad(
                "'organization' is missing",
                remedy: "nest who offers it: \"organization\": {\"id\": …, \"name\": …}"
            )
        }
        var entry = DirectoryEntry(id: id, name: name, status: status, organisation: organisation)
        try readWords(&entry, &fields)
        entry.eligibility = try fields.eligibility()
        entry.languages = try fields.list("languages") { (item) throws(BadInput) in try item.language() }
            .compactMap(\.self)
        entry.needs = try fields.needs()
        entry.hours = try fields.list("schedules") { (item) throws(BadInput) in try item.openingHours() }
        entry.areas = try fields.list("service_areas") { (item) throws(BadInput) in try item.servedArea() }
            .compactMap(\.self)
        entry.phones = try fields.phones()
        entry.costs = try fields.list("cost_options") { (item) throws(BadInput) in try item.cost() }
        for place in try fields.list("service_at_locations", { (item) throws(BadInput) in try item.placed() }) {
            entry.add(place)
        }
        entry.phones = (entry.phones + (try phonesOfOrganisation(&fields))).removingRepeats()
        return entry
    }

    private func readWords(_ entry: inout DirectoryEntry, _ fields: inout Fields) throws(BadInput) {
        entry.alternateName = try fields.text("alternate_name")
        entry.summary = try fields.text("description")
        entry.web = try fields.optional("url")?.web()
        entry.email = try fields.optional("email")?.emailAddress()
        entry.fees = try fields.text("fees", or: "fees_description")
        entry.accreditations = try fields.text("accreditations")
        entry.alert = try fields.text("alert")
        entry.assured = try fields.optional("assured_date")?.day()
        entry.modified = try fields.optional("last_modified")?.instant()
    }

    /// Where the service itself names no telephone, that of its organisation is as near as one gets.
    private func phonesOfOrganisation(_ fields: inout Fields) throws(BadInput) -> [DirectoryPhone] {
        guard var organisation = try fields.optional("organization")?.fields() else { return [] }
        return try organisation.phones()
    }

    private func status() throws(BadInput) -> DirectoryEntry.Status {
        _ = try string()
        return try one(of: DirectoryEntry.Status.self, "a status of Open Referral")
    }

    func directoryOrganisation() throws(BadInput) -> DirectoryOrganisation {
        var fields = try fields()
        return DirectoryOrganisation(
            id: try fields.id(),
            name: try fields.required("name").name(),
            summary: try fields.required("description").string(),
            web: try fields.optional("website")?.web(),
            email: try fields.optional("email")?.emailAddress()
        )
    }
}

extension Fields {
    fileprivate mutating func eligibility() throws(BadInput) -> Eligibility {
        let found = Eligibility(
            words: try text("eligibility_description"),
            youngest: try optional("minimum_age")?.years(),
            oldest: try optional("maximum_age")?.years()
        )
        if let youngest = found.youngest, let oldest = found.oldest, youngest > oldest {
            throw whole.bad("'minimum_age' is above 'maximum_age'", remedy: "exchange them")
        }
        return found
    }

    fileprivate mutating func needs() throws(BadInput) -> [DirectoryNeed] {
        try list("attributes") { (item) throws(BadInput) -> DirectoryNeed? in
            var fields = try item.fields()
            return try fields.optional("taxonomy_term")?.need()
        }
        .compactMap(\.self).removingRepeats()
    }

    /// Its own telephones, and those under which its contacts are reached: of those the post is kept, and never the name.
    mutating func phones() throws(BadInput) -> [DirectoryPhone] {
        let own = try list("phones") { (item) throws(BadInput) in try item.phone(of: nil) }
        let contacts = try list("contacts") { (item) throws(BadInput) -> [DirectoryPhone] in
            var fields = try item.fields()
            let post = try fields.text("title", or: "department")
            return try fields.list("phones") { (item) throws(BadInput) in try item.phone(of: post) }
        }
        return (own + contacts.flatMap(\.self)).removingRepeats()
    }
}

/// A place with the telephones and hours that are the entry's there.
struct PlacedOffer {
    let place: DirectoryPlace?
    let phones: [DirectoryPhone]
    let hours: [OpeningHours]
}

extension DirectoryEntry {
    /// Adds a place that it does not have yet, and what is told of it there.
    mutating func add(_ offer: PlacedOffer) {
        if let place = offer.place, !places.contains(where: { $0.id == place.id }) { places.append(place) }
        phones = (phones + offer.phones).removingRepeats()
        hours = (hours + offer.hours).removingRepeats()
    }
}

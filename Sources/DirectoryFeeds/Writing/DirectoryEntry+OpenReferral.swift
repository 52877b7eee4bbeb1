package import Notation
package import Respond
import Vocabulary

extension DirectoryEntry {
    /// The service as a list has it.
    package var listedService: JSONValue { .members(ownMembers + [("organization", organisation.json)]) }

    /// The service with all that belongs to it.
    package var wholeService: JSONValue {
        .members(
            ownMembers + [
                ("schedules", .list(hours.map(\.json))),
                ("service_areas", .list(areas.map(\.json))),
                ("service_at_locations", .list(places.map(\.json))),
                ("languages", .list(languages.map(\.json))),
                ("organization", organisation.json),
                ("cost_options", .list(costs.map(\.json))),
                ("phones", .list(phones.map(\.json))),
                ("attributes", .list(needs.map { $0.attribute(of: id) })),
            ]
        )
    }

    private var ownMembers: [(String, JSONValue?)] {
        [
            ("id", .text(id)),
            ("name", .text(name)),
            ("alternate_name", .said(alternateName)),
            ("description", .said(summary)),
            ("url", .said(web)),
            ("email", .said(email)),
            ("status", .text(status.rawValue)),
            ("fees", .said(fees)),
            ("accreditations", .said(accreditations)),
            ("eligibility_description", .said(eligibility.words)),
            ("minimum_age", .number(eligibility.youngest)),
            ("maximum_age", .number(eligibility.oldest)),
            ("assured_date", .said(assured?.text)),
            ("alert", .said(alert)),
            ("last_modified", .said(modified?.text)),
        ]
    }
}

extension DirectoryOrganisation {
    fileprivate var json: JSONValue {
        .map(
            [
                ("id", .text(id)),
                ("name", .text(name)),
                // Required, whatever it says.
                ("description", .text(summary ?? name)),
            ] + [("email", email), ("website", web)].compactMap { name, text in text.map { (name, .text($0)) } }
        )
    }
}

extension DirectoryNeed {
    /// The need as a term of its taxonomy.
    package var term: JSONValue {
        .members([
            ("id", .text(id)),
            ("name", .text(name)),
            ("description", .text(summary.flatMap { $0.isBlank ? nil : $0 } ?? name)),
            ("parent_id", parent.map { .text($0) }),
            ("taxonomy", .text(taxonomy.name)),
            ("taxonomy_id", .text(taxonomy.id)),
            ("term_uri", .said(uri)),
        ])
    }

    fileprivate func attribute(of entry: DirectoryEntryID) -> JSONValue {
        .members([
            ("id", .text(DerivedID.text("attribute", entry.text, id.text))),
            ("link_id", .text(entry)),
            ("link_type", .text("service")),
            ("taxonomy_term", term),
        ])
    }
}

extension DirectoryTaxonomy {
    /// The taxonomy, with these of its terms.
    package func json(with needs: [DirectoryNeed] = []) -> JSONValue {
        .members([
            ("id", .text(id)),
            ("name", .text(name)),
            ("description", .text(summary ?? name)),
            ("uri", .said(uri)),
            ("version", .said(version)),
            ("taxonomy_terms", .list(needs.map(\.term))),
        ])
    }
}

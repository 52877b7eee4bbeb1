import Notation

/// What one item of a feed is, as its members tell; a service, where they do not tell otherwise.
enum FeedItem {
    case service, placed, organisation, taxonomy, term

    init(_ node: Node) {
        func has(_ keys: String...) -> Bool { keys.contains { node[$0] != nil } }
        self =
            if has("service", "location") {
                .placed
            } else if has("status", "organization", "organization_id", "schedules", "service_at_locations") {
                .service
            } else if has("services", "organization_identifiers", "parent_organization_id", "website", "logo") {
                .organisation
            } else if has("taxonomy_terms") || has("uri") && has("version") {
                .taxonomy
            } else if has("term", "term_uri", "taxonomy", "parent_id") {
                .term
            } else {
                .service
            }
    }
}

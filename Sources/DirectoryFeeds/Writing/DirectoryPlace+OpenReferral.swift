package import Notation
package import Respond
import Vocabulary

extension PlacedEntry {
    /// A service at one of its locations, as a list has it or with all that belongs to both.
    package func json(isWhole: Bool) -> JSONValue {
        .members([
            ("id", .text(place.id)),
            ("location", place.location(isWhole: isWhole)),
            ("service", isWhole ? listed.entry.wholeService : listed.entry.listedService),
        ])
    }
}

extension DirectoryPlace {
    var json: JSONValue { .members([("id", .text(id)), ("location", location(isWhole: true))]) }

    fileprivate func location(isWhole: Bool) -> JSONValue {
        .members([
            ("id", .text(location)),
            ("location_type", .text(kind.rawValue)),
            ("name", .said(name)),
            ("description", .said(summary)),
            ("latitude", .number(latitude)),
            ("longitude", .number(longitude)),
            ("addresses", .list(isWhole ? addresses.map(\.json) : [])),
            ("accessibility", .list(isWhole ? access.map(\.json) : [])),
        ])
    }
}

extension DirectoryPlace.Address {
    /// Each of these is required, whatever it says; the region is not.
    fileprivate var json: JSONValue {
        .map(
            [
                ("id", .text(id)),
                ("address_1", .text(line)),
                ("city", .text(city)),
            ] + (region.map { [("region", .text($0))] } ?? []) + [
                ("state_province", .text(county)),
                ("postal_code", .text(postcode)),
                ("country", .text(country)),
                ("address_type", .text(kind.rawValue)),
            ]
        )
    }
}

extension DirectoryPlace.Access {
    fileprivate var json: JSONValue {
        .members([("id", .text(id)), ("description", .text(words)), ("url", .said(web))])
    }
}

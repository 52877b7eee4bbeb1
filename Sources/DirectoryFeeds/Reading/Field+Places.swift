import Notation
import Respond
import Vocabulary

extension Field {
    /// A service at a location, without the service.
    func placed() throws(BadInput) -> PlacedOffer {
        var fields = try fields()
        let id: DirectoryPartID = try fields.id()
        let hours = try fields.list("schedules") { (item) throws(BadInput) in try item.openingHours() }
        let phones = try fields.phones()
        guard let location = fields.optional("location") else {
            return PlacedOffer(place: nil, phones: phones, hours: hours)
        }
        var inner = try location.fields()
        let place = try inner.place(id)
        return PlacedOffer(place: place, phones: phones + (try inner.phones()), hours: hours)
    }

    fileprivate func address() throws(BadInput) -> DirectoryPlace.Address {
        var fields = try fields()
        let line = [try fields.required("address_1").string(), try fields.text("address_2")].compactMap(\.self)
        return DirectoryPlace.Address(
            id: try fields.id(),
            kind: try fields.required("address_type").placeKind(),
            line: line.joined(separator: ", "),
            city: try fields.required("city").string(),
            region: try fields.text("region"),
            county: try fields.required("state_province").string(),
            postcode: try fields.required("postal_code").string(),
            country: try fields.required("country").string()
        )
    }

    fileprivate func access() throws(BadInput) -> DirectoryPlace.Access? {
        var fields = try fields()
        let id: DirectoryPartID = try fields.id()
        let said = [try fields.text("description"), try fields.text("accessibility"), try fields.text("details")]
        let words = said.compactMap(\.self).removingRepeats()
        let web = try fields.optional("url")?.web()
        return words.isEmpty ? nil : DirectoryPlace.Access(id: id, words: words.joined(separator: " "), web: web)
    }

    fileprivate func placeKind() throws(BadInput) -> DirectoryPlace.Kind {
        _ = try string()
        return try one(of: DirectoryPlace.Kind.self, "a kind of place")
    }
}

extension Fields {
    fileprivate mutating func place(_ id: DirectoryPartID) throws(BadInput) -> DirectoryPlace {
        var place = DirectoryPlace(id: id, location: try self.id(), kind: try required("location_type").placeKind())
        place.name = try text("name")
        place.summary = try text("description")
        place.latitude = try optional("latitude")?.plainNumber()
        place.longitude = try optional("longitude")?.plainNumber()
        place.addresses = try list("addresses") { (item) throws(BadInput) in try item.address() }
        place.access = try list("accessibility") { (item) throws(BadInput) in try item.access() }.compactMap(\.self)
        return place
    }
}

package import Vocabulary

/// A place at which an entry is offered.
package struct DirectoryPlace: Hashable, Codable, Sendable {
    /// Whether one can go there.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case physical, postal, virtual
    }

    /// That of the offer at the place.
    package let id: DirectoryPartID
    /// That of the place itself; others may be offered there too.
    package let location: DirectoryPartID
    package let kind: Kind
    package var name: String?
    package var summary: String?
    package var latitude: Double?
    package var longitude: Double?
    package var addresses: [Address] = []
    package var access: [Access] = []

    package init(id: DirectoryPartID, location: DirectoryPartID, kind: Kind) {
        self.id = id
        self.location = location
        self.kind = kind
    }

    /// Where it is.
    package struct Address: Hashable, Codable, Sendable {
        package let id: DirectoryPartID
        package let kind: Kind
        package let line: String
        package let city: String
        package let region: String?
        package let county: String
        package let postcode: String
        package let country: String

        package init(
            id: DirectoryPartID,
            kind: Kind,
            line: String,
            city: String,
            region: String? = nil,
            county: String,
            postcode: String,
            country: String
        ) {
            self.id = id
            self.kind = kind
            self.line = line
            self.city = city
            self.region = region
            self.county = county
            self.postcode = postcode
            self.country = country
        }

        /// On one line, each part once.
        package var words: String {
            [line, city, county, postcode].filter { !$0.isBlank }.removingRepeats().joined(separator: ", ")
        }
    }

    /// How it can be entered and used by somebody who cannot climb, see or hear well.
    package struct Access: Hashable, Codable, Sendable {
        package let id: DirectoryPartID
        package let words: String
        package let web: String?

        package init(id: DirectoryPartID, words: String, web: String? = nil) {
            self.id = id
            self.words = words
            self.web = web
        }
    }
}

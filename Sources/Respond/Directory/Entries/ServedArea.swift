package import Vocabulary

/// An area that an entry serves, as its feed names it.
package struct ServedArea: Hashable, Codable, Sendable {
    package let id: DirectoryPartID
    package let name: String
    package let uri: String?

    package init(id: DirectoryPartID, name: String, uri: String? = nil) {
        self.id = id
        self.name = name
        self.uri = uri
    }

    /// Whether it holds a place: an area that lists postcodes says yes or no, and one that has a name may hold others.
    package func holds(_ place: AskedPlace) -> Fit {
        let folded = " " + DirectoryWords.folded(name) + " "
        if Self.everywhere.contains(where: { folded.contains(" \($0) ") }) { return .yes }
        switch place {
        case .postcode(let postcode):
            let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
            if words.contains(postcode.district) || words.contains(postcode.area) { return .yes }
            return words.contains { AskedPostcode(district: $0) != nil } ? .no : .unknown
        case .name(let name):
            return folded.contains(" \(name) ") ? .yes : .unknown
        }
    }

    private static let everywhere = ["uk", "united kingdom", "england", "nationwide", "national", "everywhere"]
}

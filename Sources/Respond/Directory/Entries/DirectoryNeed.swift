package import Vocabulary

/// A need that entries answer: a term of a taxonomy, such as debt advice.
package struct DirectoryNeed: Hashable, Codable, Sendable {
    package let id: NeedID
    package let name: String
    package let summary: String?
    /// The wider need that it is part of.
    package let parent: NeedID?
    package let uri: String?
    package let taxonomy: DirectoryTaxonomy

    package init(
        id: NeedID,
        name: String,
        summary: String? = nil,
        parent: NeedID? = nil,
        uri: String? = nil,
        taxonomy: DirectoryTaxonomy
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.parent = parent
        self.uri = uri
        self.taxonomy = taxonomy
    }
}

/// A list of needs that somebody keeps.
package struct DirectoryTaxonomy: Hashable, Codable, Sendable {
    package let id: TaxonomyID
    package let name: String
    package let summary: String?
    package let uri: String?
    package let version: String?

    package init(id: TaxonomyID, name: String, summary: String? = nil, uri: String? = nil, version: String? = nil) {
        self.id = id
        self.name = name
        self.summary = summary
        self.uri = uri
        self.version = version
    }
}

package import Vocabulary

/// Who offers what the directory lists.
package struct DirectoryOrganisation: Hashable, Codable, Sendable {
    package let id: DirectoryPartID
    package let name: String
    package let summary: String?
    package let web: String?
    package let email: String?

    package init(
        id: DirectoryPartID,
        name: String,
        summary: String? = nil,
        web: String? = nil,
        email: String? = nil
    ) {
        self.id = id
        self.name = name
        self.summary = summary
        self.web = web
        self.email = email
    }
}

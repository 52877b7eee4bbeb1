import Notation
import Respond
import Vocabulary

extension Field {
    /// A taxonomy term, as an attribute nests it or as it is listed; `taxonomy` is that in which it was nested, if any.
    func need(of taxonomy: DirectoryTaxonomy? = nil) throws(BadInput) -> DirectoryNeed {
        var fields = try fields()
        let name = try fields.text("taxonomy")
        let id: TaxonomyID? = try fields.optional("taxonomy_id")?.uuid()
        let detail = try fields.optional("taxonomy_detail")?.taxonomy()
        let title = name ?? "Needs"
        let told = DirectoryTaxonomy(id: id ?? TaxonomyID(DerivedID.text("taxonomy", title)), name: title)
        return DirectoryNeed(
            id: try fields.id(),
            name: try fields.required("name").name(),
            summary: try fields.required("description").string(),
            parent: try fields.optional("parent_id")?.uuid(),
            uri: try fields.optional("term_uri")?.uri(),
            taxonomy: taxonomy ?? detail ?? told
        )
    }

    func taxonomy() throws(BadInput) -> DirectoryTaxonomy {
        var fields = try fields()
        return DirectoryTaxonomy(
            id: try fields.id(),
            name: try fields.required("name").name(),
            summary: try fields.text("description"),
            uri: try fields.optional("uri")?.uri(),
            version: try fields.text("version")
        )
    }

    /// Nil where it names no language.
    func language() throws(BadInput) -> SpokenLanguage? {
        var fields = try fields()
        let id: DirectoryPartID = try fields.id()
        let (name, code) = (try fields.text("name"), try fields.text("code"))
        return (name ?? code).map { SpokenLanguage(id: id, name: $0, code: code) }
    }

    /// Nil where it names no area.
    func servedArea() throws(BadInput) -> ServedArea? {
        var fields = try fields()
        let id: DirectoryPartID = try fields.id()
        let name = try fields.text("name", or: "service_area")
        let uri = try fields.text("uri")
        return name.map { ServedArea(id: id, name: $0, uri: uri) }
    }

    func phone(of post: String?) throws(BadInput) -> DirectoryPhone {
        var fields = try fields()
        let number = try fields.required("number").name()
        guard number.contains(where: \.isNumber) else {
            throw bad("'number' holds no digit", remedy: "write a telephone number, such as 01632 960 001")
        }
        let words = [post, try fields.text("description")].compactMap(\.self).joined(separator: ": ")
        return DirectoryPhone(
            id: try fields.id(),
            number: number,
            extensionNumber: try fields.optional("extension")?.text(),
            kind: try fields.text("type"),
            words: words.isEmpty ? nil : words
        )
    }

    func cost() throws(BadInput) -> DirectoryCost {
        var fields = try fields()
        return DirectoryCost(
            id: try fields.id(),
            option: try fields.text("option"),
            amount: try fields.optional("amount")?.plainNumber(),
            currency: try fields.text("currency"),
            words: try fields.text("amount_description")
        )
    }
}

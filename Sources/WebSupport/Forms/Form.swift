/// What a form sent: its fields in the order in which they came, a name as often as it was given.
package struct Form: Hashable, Sendable {
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package let fields: [Field]

    package init(_ fields: [Field] = []) {
        self.fields = fields
    }

    /// The value of a field that stands once; the first of several, nil where it is missing.
    package func text(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// Every value of a field, such as of a group of checkboxes.
    package func values(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// Every field with its values, as a draft keeps them.
    package var valuesByName: [String: [String]] {
        Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) }
    }

    package func without(_ name: String) -> Form {
        Form(fields.filter { $0.name != name })
    }
}

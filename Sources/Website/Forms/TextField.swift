/// A field for a line of text, as `parts/text` shows it.
package struct TextField: Hashable, Sendable {
    package let id: String
    package let name: String
    package let label: String
    package let hint: String?
    package let error: String?
    package let describedBy: String?
    package let value: String
    package var labelSize: String?
    package var isOptional = false
    /// Nil for plain text.
    package var type: String?
    /// `short`, `half`, `long`, `full` or `code`.
    package var width: String?
    package var autocomplete: String?
    package var inputmode: String?
    /// Whether it is to be taken letter for letter, without a spelling checker.
    package var isVerbatim = false
}

/// A field for more than a line, as `parts/textarea` shows it.
package struct TextArea: Hashable, Sendable {
    package let id: String
    package let name: String
    package let label: String
    package let hint: String?
    package let error: String?
    package let describedBy: String?
    package let value: String
    package var labelSize: String?
    package var isOptional = false
    package var rows: Int?
    /// Where clues in it are looked for while it is written.
    package var spot: String?
}

extension FormFields {
    package func text(_ name: String, _ label: String, hint: String? = nil) -> TextField {
        TextField(
            id: name,
            name: name,
            label: label,
            hint: hint,
            error: error(name),
            describedBy: describedBy(name, hint: hint),
            value: value(name)
        )
    }

    /// A field for a secret, which is never given back.
    package func secret(_ name: String, _ label: String, hint: String? = nil) -> TextField {
        var field = TextField(
            id: name,
            name: name,
            label: label,
            hint: hint,
            error: error(name),
            describedBy: describedBy(name, hint: hint),
            value: ""
        )
        field.type = "password"
        field.isVerbatim = true
        return field
    }

    package func area(_ name: String, _ label: String, hint: String? = nil) -> TextArea {
        TextArea(
            id: name,
            name: name,
            label: label,
            hint: hint,
            error: error(name),
            describedBy: describedBy(name, hint: hint),
            value: value(name)
        )
    }
}

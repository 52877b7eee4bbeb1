/// A list of which one is chosen, as `parts/select` shows it.
package struct SelectField: Hashable, Sendable {
    package struct Option: Hashable, Sendable {
        package let value: String
        package let text: String
        package let isSelected: Bool
    }

    /// Options under a heading.
    package struct Group: Hashable, Sendable {
        package let groupLabel: String
        package let choices: [Option]
    }

    package let id: String
    package let name: String
    package let label: String
    package let hint: String?
    package let error: String?
    package let describedBy: String?
    package let options: [Option]
    package let groups: [Group]
    package var labelSize: String?
    package var isOptional = false
    package var width: String?
}

extension FormFields {
    /// A list that begins with an empty choice, so that nothing is chosen by chance.
    package func select(
        _ name: String,
        _ label: String,
        hint: String? = nil,
        of choices: [Choice],
        groups: [(label: String, choices: [Choice])] = []
    ) -> SelectField {
        let chosen = value(name)
        let option: (Choice) -> SelectField.Option = { choice in
            SelectField.Option(value: choice.value, text: choice.text, isSelected: choice.value == chosen)
        }
        return SelectField(
            id: name,
            name: name,
            label: label,
            hint: hint,
            error: error(name),
            describedBy: describedBy(name, hint: hint),
            options: ([Choice("", "Choose")] + choices).map(option),
            groups: groups.map { SelectField.Group(groupLabel: $0.label, choices: $0.choices.map(option)) }
        )
    }
}

/// Radios or checkboxes, as `parts/radios` and `parts/checkboxes` show them.
package struct ChoiceField: Hashable, Sendable {
    package struct Item: Hashable, Sendable {
        package let itemId: String
        package let itemValue: String
        package let text: String
        package let note: String?
        package let why: String?
        package let isChecked: Bool
        package var revealed: Revealed?
    }

    /// A field that belongs to one choice, such as for what else is meant.
    package struct Revealed: Hashable, Sendable {
        package let revealedId: String
        package let revealedName: String
        package let revealedLabel: String
        package let revealedValue: String
    }

    /// That of the first item, so that the summary of errors leads there.
    package let id: String
    package let name: String
    package let legend: String
    package let hint: String?
    package let error: String?
    package let describedBy: String?
    package var items: [Item]
    package var legendSize: String?
    package var isOptional = false
    package var isInline = false
    package var isSmall = false
    package var columns: Int?
}

/// What may be chosen: the value that is sent, and the words that are read.
package struct Choice: Hashable, Sendable {
    package let value: String
    package let text: String
    package let note: String?
    /// What the note is told for, in a line beneath it.
    package let why: String?

    package init(_ value: String, _ text: String, note: String? = nil, why: String? = nil) {
        self.value = value
        self.text = text
        self.note = note
        self.why = why
    }
}

extension FormFields {
    /// One or several of some choices; what was sent and is none of them is not given back.
    package func choice(_ name: String, _ legend: String, hint: String? = nil, of choices: [Choice]) -> ChoiceField {
        let chosen = values(name)
        let items = choices.enumerated().map { index, choice in
            ChoiceField.Item(
                itemId: index == 0 ? name : "\(name)-\(index + 1)",
                itemValue: choice.value,
                text: choice.text,
                note: choice.note,
                why: choice.why,
                isChecked: chosen.contains(choice.value)
            )
        }
        return ChoiceField(
            id: name,
            name: name,
            legend: legend,
            hint: hint,
            error: error(name),
            describedBy: describedBy(name, hint: hint),
            items: items
        )
    }

    /// A field for what is meant beside the choices; it is kept whichever was chosen.
    package func revealed(_ name: String, _ label: String) -> ChoiceField.Revealed {
        ChoiceField.Revealed(revealedId: name, revealedName: name, revealedLabel: label, revealedValue: value(name))
    }
}

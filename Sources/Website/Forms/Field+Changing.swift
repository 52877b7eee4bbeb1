extension ChoiceField {
    package var inline: ChoiceField { with { $0.isInline = true } }

    package func small(columns: Int? = nil) -> ChoiceField {
        with {
            $0.isSmall = true
            $0.columns = columns
        }
    }

    package func with(_ change: (inout ChoiceField) -> Void) -> ChoiceField {
        var field = self
        change(&field)
        return field
    }

    /// Some of its choices, as a field under words of its own.
    package func part(_ items: [Item], _ legend: String, isFirst: Bool) -> ChoiceField {
        ChoiceField(
            id: items.first?.itemId ?? id,
            name: name,
            legend: legend,
            hint: isFirst ? hint : nil,
            error: isFirst ? error : nil,
            describedBy: isFirst ? describedBy : nil,
            items: items
        )
    }
}

extension TextField {
    package var optional: TextField { with { $0.isOptional = true } }

    package func wide(_ width: String) -> TextField { with { $0.width = width } }

    package func with(_ change: (inout TextField) -> Void) -> TextField {
        var field = self
        change(&field)
        return field
    }
}

extension TextArea {
    package func high(_ rows: Int, isOptional: Bool = true) -> TextArea {
        var area = self
        area.rows = rows
        area.isOptional = isOptional
        return area
    }
}

extension SelectField {
    /// With other words for the choice of nothing.
    package func empty(_ words: String) -> SelectField {
        SelectField(
            id: id,
            name: name,
            label: label,
            hint: hint,
            error: error,
            describedBy: describedBy,
            options: [Option(value: "", text: words, isSelected: options.first?.isSelected ?? false)]
                + options.dropFirst(),
            groups: groups,
            labelSize: labelSize,
            isOptional: isOptional,
            width: width
        )
    }
}

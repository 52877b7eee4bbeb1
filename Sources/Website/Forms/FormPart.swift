/// A field of a form of which the fields are told in their order; exactly one is there.
package struct FormPart {
    package var aSelect: SelectField?
    package var aText: TextField?
    package var anArea: TextArea?
    package var aDate: DateField?
    package var someRadios: ChoiceField?
    package var someTicks: ChoiceField?

    package static func select(_ field: SelectField) -> FormPart { FormPart(aSelect: field) }
    package static func text(_ field: TextField) -> FormPart { FormPart(aText: field) }
    package static func area(_ field: TextArea) -> FormPart { FormPart(anArea: field) }
    package static func date(_ field: DateField) -> FormPart { FormPart(aDate: field) }
    package static func radios(_ field: ChoiceField) -> FormPart { FormPart(someRadios: field) }
    package static func ticks(_ field: ChoiceField) -> FormPart { FormPart(someTicks: field) }

    /// The same, of which it is said that it may be left empty.
    package var mayBeEmpty: FormPart {
        var part = self
        part.aSelect?.isOptional = true
        part.aText?.isOptional = true
        part.anArea?.isOptional = true
        part.aDate?.isOptional = true
        part.someRadios?.isOptional = true
        part.someTicks?.isOptional = true
        return part
    }

    /// Whether something was typed there or is wrong with it.
    package var isTouched: Bool {
        let errors = [
            aSelect?.error, aText?.error, anArea?.error, aDate?.error, someRadios?.error, someTicks?.error,
        ]
        return errors.contains { $0 != nil } || anArea?.value.isEmpty == false
    }
}

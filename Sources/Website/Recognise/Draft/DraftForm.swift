import Recognise
import WebSupport

/// What a page of a draft sent: its fields, the revision it was drawn from, and which button was pressed.
struct DraftForm {
    let fields: DraftFields
    let revision: Int
    /// A term or a record to add.
    let add: String?
    /// The number or key of what is taken out.
    let remove: String?
    let button: Button

    enum Button: String {
        case next, list, stay, add
        case addRelationship = "add-relationship"
    }

    /// Whether an entry is added or taken out.
    var isChange: Bool {
        add != nil || remove != nil || button == .add || button == .addRelationship
    }

    init(_ form: Form) {
        fields = DraftFields(
            form.valuesByName.filter { name, _ in !Self.ours.contains(name) && !name.hasPrefix("choose.") }
        )
        revision = form.text("revision").flatMap(Int.init) ?? 0
        add = form.text("add")
        remove = form.text("remove")
        button = form.text("do").flatMap(Button.init) ?? .stay
    }

    private static let ours: Set<String> = [
        "do", "add", "remove", "revision", "section", "words", "born", "postcode", "sought", "sure",
    ]
}

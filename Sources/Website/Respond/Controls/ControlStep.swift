import PlainWords
import Recognise
import Vocabulary
import WebSupport

/// Something that can be done about a control, as a form of its own.
struct ControlStep {
    enum Kind: String, CaseIterable {
        case putInPlace = "new"
        case replace, extend, release

        func field(_ name: String) -> String { "\(rawValue)-\(name)" }

        var notice: Notice? { Notice(self == .putInPlace ? "control-in-place" : "control-followed-up") }
    }

    let to: String
    let heading: String
    let does: String
    let kind: String?
    let version: Int
    let isFolded: Bool
    let isOpen: Bool
    let selects: [SelectField]
    let keeper: TextField?
    let dates: [DateField]
    let words: TextArea?

    init(_ step: Kind, to path: String, version: Int, _ people: [Choice], _ controls: [Choice], _ fields: FormFields) {
        self.version = version
        to = step == .putInPlace ? path : "\(path)/\(step.rawValue)"
        kind = step == .putInPlace || step == .replace ? nil : "secondary"
        isFolded = step == .extend || step == .release
        isOpen = fields.names.contains { $0.hasPrefix(step.field("")) }
        let makes = step == .putInPlace || step == .replace
        selects =
            makes
            ? [
                fields.select(step.field("control"), "Which control", of: controls),
                fields.select(step.field("protects"), "Whom it protects", of: people),
            ] : []
        keeper =
            makes ? fields.text(step.field("keeper"), "Who keeps it", hint: "A name or a post that can be asked") : nil
        switch step {
        case .putInPlace, .replace:
            heading = step == .replace ? "Another one takes its place" : "Put a control in place"
            does = step == .replace ? "Put it in its place" : "Say that it is in place"
            words = nil
            dates = [
                fields.date(step.field("begins"), "From", hint: "For example, 28 11 2026"),
                fields.date(step.field("ends"), "Until", hint: "Its last day; leave it empty where it has no end"),
                fields.date(step.field("review"), "Look at it again on", hint: "Needed where it has no end"),
            ]
        case .extend:
            heading = "It was extended"
            does = "Say that it lasts longer"
            dates = [fields.date(step.field("until"), "Until", hint: "Its new last day")]
            words = fields.area(step.field("words"), "Who decided it, and when")
        case .release:
            heading = "It is not needed any more"
            does = "Say that it is not needed"
            dates = []
            words = fields.area(step.field("words"), "Why not")
        }
    }
}

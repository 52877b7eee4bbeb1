/// Something that can be done, as a form of its own, as `parts/step-form` shows it.
package struct StepForm {
    let to: String
    let heading: String
    let does: String
    let intro: String?
    let version: Int
    let parts: [FormPart]
    /// Whether it is opened by the one who wants it; what was refused stands open.
    let isFolded: Bool
    let isOpen: Bool
    let isGrave: Bool

    /// `isTyped` says whether it was sent and refused; as long as nobody says so, what stands in its fields tells.
    package init(
        _ heading: String,
        to path: String,
        does: String? = nil,
        intro: String? = nil,
        version: Int,
        _ parts: [FormPart] = [],
        isFolded: Bool = true,
        isTyped: Bool? = nil,
        isGrave: Bool = false
    ) {
        to = path
        self.heading = heading
        self.does = does ?? heading
        self.intro = intro
        self.version = version
        self.parts = parts
        self.isFolded = isFolded && !parts.isEmpty
        isOpen = isTyped ?? parts.contains(where: \.isTouched)
        self.isGrave = isGrave
    }
}

extension FormFields {
    /// Whether a field of this form was sent: one whose name begins so.
    package func areSent(to form: String) -> Bool { names.contains { $0.hasPrefix(form + "-") } }
}

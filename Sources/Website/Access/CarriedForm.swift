import WebSupport

/// What a form sent before somebody proved who they are, carried by the page that asks for the proof.
struct CarriedForm: Hashable, Sendable {
    private static let prefix = "sent."
    private static let pathField = "sent-to"

    let path: LocalPath
    let form: Form

    init(_ form: Form, to path: LocalPath) {
        self.form = form
        self.path = path
    }

    /// Nil where the form that asks for a proof carries none.
    init?(in asking: Form) {
        guard let path = asking.text(Self.pathField).flatMap(LocalPath.init) else { return nil }
        let sent = asking.fields.compactMap { field in
            field.name.hasPrefix(Self.prefix)
                ? Form.Field(String(field.name.dropFirst(Self.prefix.count)), field.value) : nil
        }
        self.init(Form(sent), to: path)
    }

    /// As it stands beside the password, where its own names could meet those of the page.
    var carriedFields: [SendAgainPage.Field] {
        [SendAgainPage.Field(fieldName: Self.pathField, fieldValue: path.text)]
            + form.fields.map { SendAgainPage.Field(fieldName: Self.prefix + $0.name, fieldValue: $0.value) }
    }

    /// As its own page sent it.
    var ownFields: [SendAgainPage.Field] {
        form.fields.map { SendAgainPage.Field(fieldName: $0.name, fieldValue: $0.value) }
    }
}

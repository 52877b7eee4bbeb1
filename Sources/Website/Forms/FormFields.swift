package import WebSupport

/// Makes the fields of a form from what was typed and what is wrong with it, so that nothing typed is ever lost.
package struct FormFields: Sendable {
    private let typed: [String: [String]]
    private let errors: FormErrors

    /// - Parameters:
    ///   - typed: The fields as a draft keeps them, valid or not.
    ///   - errors: What is wrong with them.
    package init(_ typed: [String: [String]] = [:], _ errors: FormErrors = .none) {
        self.typed = typed
        self.errors = errors
    }

    package init(_ form: Form, _ errors: FormErrors = .none) {
        self.init(form.valuesByName, errors)
    }

    /// The names of what was typed, in the order of the alphabet.
    package var names: [String] { typed.keys.sorted() }

    package func value(_ name: String) -> String { typed[name]?.first ?? "" }

    package func values(_ name: String) -> [String] { typed[name] ?? [] }

    package func error(_ name: String) -> String? { errors.words(name) }

    /// The ids of what is said beside a field; nil where nothing is.
    package func describedBy(_ name: String, hint: String?) -> String? {
        let ids = [hint.map { _ in name + "-hint" }, error(name).map { _ in name + "-error" }].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}

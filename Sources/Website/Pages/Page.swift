/// A page: the name of its template, and in its stored properties all that is shown on it, in words.
///
/// The template finds stored properties alone, those of the values in them included: texts, numbers, truths, lists,
/// optional values and structs of these. A property must not be named `frame`, nor as a part names its own (`label`, `hint`,
/// `error`, `value`), since an inner value that is missing would be looked for there.
package protocol Page: Sendable {
    /// Where the template is, such as `recognise/story`.
    var template: String { get }
    var title: String { get }
    /// What must be put right; nil where nothing must.
    var errors: ErrorSummary? { get }
    /// Whether it takes the whole width of a large screen.
    var isWide: Bool { get }
    /// Under which entry of the navigation it is, such as `/people`; nil for none.
    var place: String? { get }
}

extension Page {
    package var errors: ErrorSummary? { nil }
    package var isWide: Bool { false }
    package var place: String? { nil }
}

/// How to make contact safely with somebody of a contact, and who must not be told.
package struct DemoSafeContact: Sendable {
    package let person: String
    package let how: String
    package let never: String
    package let agency: String?
    package let others: String?
    package let why: String?

    var words: String { [how, never, agency, others, why].compactMap(\.self).joined(separator: " | ") }

    /// Nil where the text has neither two parts nor five.
    init?(_ text: String, of person: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard [2, 5].contains(parts.count) else { return nil }
        self.person = person
        (how, never) = (parts[0], parts[1])
        (agency, others, why) = parts.count == 5 ? (parts[2], parts[3], parts[4]) : (nil, nil, nil)
    }
}

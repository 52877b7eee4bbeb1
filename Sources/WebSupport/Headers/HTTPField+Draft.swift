package import HTTPTypes

extension HTTPField.Name {
    /// Tells a script which revision of a draft its page now stands for.
    package static let heedRevision: HTTPField.Name = {
        guard let name = HTTPField.Name("X-Heed-Revision") else {
            preconditionFailure("a header name of letters and hyphens")
        }
        return name
    }()
}

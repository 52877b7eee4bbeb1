import Hummingbird

extension Request {
    /// What the body is said to be, in small letters; a body that is compressed is not read.
    func mediaType(remedy: String) throws(Problem) -> (type: String, parameters: [String]) {
        if let coding = try header("content-encoding"), coding.lowercased() != "identity" {
            throw .unsupportedMediaType("the body is compressed", remedy: "send it as it is, without Content-Encoding")
        }
        let given = headers.filter { $0.name == .contentType }
        guard let field = given.first, given.count == 1 else {
            throw .unsupportedMediaType("Content-Type is given \(given.count) times", remedy: remedy)
        }
        let parts = field.value.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed.lowercased() }
        return (parts.first ?? "", Array(parts.dropFirst()))
    }
}

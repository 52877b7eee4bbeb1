import Hummingbird

/// Whether a request says that its body is JSON in UTF-8.
enum JSONMediaType {
    static func check(_ request: Request) throws(Problem) {
        let (type, parameters) = try request.mediaType(remedy: remedy)
        guard isJSON(type) else {
            throw .unsupportedMediaType("the body is said to be something else than JSON", remedy: remedy)
        }
        guard parameters.allSatisfy(isUnderstood) else {
            throw .unsupportedMediaType("the body is said to be in another encoding than UTF-8", remedy: remedy)
        }
    }

    private static let remedy = "send 'Content-Type: application/json', in UTF-8"

    private static func isJSON(_ type: String) -> Bool {
        let isPlain = type.utf8.allSatisfy { (0x21...0x7E).contains($0) } && type.split(separator: "/").count == 2
        return type == "application/json" || isPlain && type.hasPrefix("application/") && type.hasSuffix("+json")
    }

    /// A parameter other than the character set says nothing of how the bytes are read.
    private static func isUnderstood(_ parameter: String) -> Bool {
        guard parameter.hasPrefix("charset=") else { return true }
        return ["utf-8", "\"utf-8\""].contains(parameter.dropFirst(8))
    }
}

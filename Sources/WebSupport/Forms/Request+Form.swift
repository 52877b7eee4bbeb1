package import Hummingbird

extension Request {
    /// What a form sent as its body.
    package func form(within limits: FormLimits = .standard) async throws -> Form {
        try checkFormType()
        let bytes: [UInt8]
        do {
            bytes = try await self.bytes(upTo: limits.bytes)
        } catch let problem where Problem(expected: problem)?.code == Problem.bodyTooLarge.code {
            throw Problem.formTooLarge(limits.bytes)
        }
        return try FormReader(limits).form(bytes)
    }

    private func checkFormType() throws(Problem) {
        let remedy = "send 'Content-Type: application/x-www-form-urlencoded', in UTF-8"
        let (type, parameters) = try mediaType(remedy: remedy)
        guard type == "application/x-www-form-urlencoded" else {
            throw .unsupportedMediaType("the body is said to be something else than a form", remedy: remedy)
        }
        guard parameters.allSatisfy({ !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }) else {
            throw .unsupportedMediaType("the form is said to be in another encoding than UTF-8", remedy: remedy)
        }
    }
}

import Notation
import Vocabulary

/// Values of FHIR; in its JSON a text stands in quotation marks, and a number or true and false do not pass for one.
extension Field {
    func jsonText() throws(BadInput) -> String {
        guard case .scalar(let text, quoted: true) = node.content else {
            throw bad("a text is expected here, not \(jsonKind)", remedy: "write it in quotation marks")
        }
        guard !text.isBlank else { throw bad("the text is empty", remedy: "write something, or leave the member out") }
        return text
    }

    func jsonInstant() throws(BadInput) -> Instant {
        _ = try jsonText()
        return try instant()
    }

    func fhirID() throws(BadInput) -> String {
        let text = try jsonText()
        let isPlain = text.utf8.allSatisfy { byte in
            let character = Character(Unicode.Scalar(byte))
            return byte < 0x80 && (character.isLetter || character.isNumber || character == "-" || character == ".")
        }
        guard isPlain, text.utf8.count <= 64 else {
            throw bad("it is no id of FHIR", remedy: "write up to 64 letters, digits, hyphens and full stops")
        }
        return text
    }

    func taskStatus() throws(BadInput) -> TaskStatus {
        _ = try jsonText()
        return try one(of: TaskStatus.self, "a status of a Task that is taken here")
    }

    /// What a `CodeableConcept` says: its words, else those of its first code, else that code.
    func conceptText() throws(BadInput) -> String {
        var fields = try self.fields()
        let text = try fields.optional("text")?.jsonText()
        let codings = try fields.list("coding") { (coding) throws(BadInput) in
            var fields = try coding.fields()
            let display = try fields.optional("display")?.jsonText()
            let code = try fields.optional("code")?.jsonText()
            return display ?? code
        }
        guard let said = text ?? codings.compactMap(\.self).first else {
            throw bad("nothing is said here", remedy: "write a text, or a coding with a display")
        }
        return said
    }

    /// The first code of a `CodeableConcept`; nil where it has words alone.
    func conceptCode() throws(BadInput) -> String? {
        var fields = try self.fields()
        return try fields.list("coding") { (coding) throws(BadInput) in
            var fields = try coding.fields()
            return try fields.optional("code")?.jsonText()
        }.compactMap(\.self).first
    }

    /// The referral that a `Reference` means: by the address of the request, or by its identifier.
    func referral() throws(BadInput) -> RecordID {
        var fields = try self.fields()
        if let reference = fields.optional("reference") {
            let text = try reference.jsonText()
            guard let id = Self.id(inReference: text) else {
                throw reference.bad(
                    "\(text.inQuotes) does not name a request",
                    remedy: "write ServiceRequest/ or urn:uuid: and the id that the request came with"
                )
            }
            return id
        }
        guard let identifier = fields.optional("identifier") else {
            throw bad("the request is not named", remedy: "write its reference, or its identifier")
        }
        var parts = try identifier.fields()
        let value = try parts.required("value")
        let text = try value.jsonText()
        guard let id = Self.uuid(text) else {
            throw value.bad("\(text.inQuotes) is no id of a request", remedy: "write the one that it came with")
        }
        return id
    }

    private static func id(inReference text: String) -> RecordID? {
        if text.hasPrefix("urn:uuid:") { return uuid(String(text.dropFirst(9))) }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        // A version of the request may be named; it is the request all the same.
        if parts.count > 3, parts[parts.count - 2] == "_history" { parts.removeLast(2) }
        guard parts.count >= 2, parts[parts.count - 2] == "ServiceRequest" else { return nil }
        return uuid(String(parts[parts.count - 1]))
    }

    private static func uuid(_ text: String) -> RecordID? {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12] else { return nil }
        guard groups.joined().utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }) else {
            return nil
        }
        return RecordID(text.lowercased())
    }

    private var jsonKind: String {
        if case .scalar(_, quoted: false) = node.content { return "a number, true or false" }
        return node.kind
    }
}

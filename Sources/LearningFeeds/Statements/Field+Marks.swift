import Notation
import Vocabulary

extension Field {
    func iri() throws(BadInput) -> String {
        let text = try string()
        guard IRI.isOne(text) else {
            throw bad(
                "\(text.inQuotes) is no IRI",
                remedy: "write it whole, with its scheme, such as https://example.org/a"
            )
        }
        return text
    }

    /// In small letters, as ids are compared.
    func uuid() throws(BadInput) -> RecordID {
        let text = try string()
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [8, 4, 4, 4, 12], parts.allSatisfy({ $0.isHex }) else {
            throw bad("\(text.inQuotes) is no UUID", remedy: "write it like 019a2c6e-0000-7000-8000-000000000000")
        }
        return RecordID(text.lowercased())
    }

    /// A moment as RFC 3339 writes it; an offset of -00:00 says that the zone is not known, which is none.
    func timestamp() throws(BadInput) -> Instant {
        let moment = try instant()
        let text = try string()
        guard !text.hasSuffix("-00:00") else {
            throw bad("the offset -00:00 names no time zone", remedy: "write Z for UTC, or the offset that was meant")
        }
        return moment
    }

    /// A length of time of ISO 8601, to the hundredth of a second.
    func duration() throws(BadInput) {
        let text = try string()
        guard ISODuration.isOne(text) else {
            throw bad("\(text.inQuotes) is no length of time", remedy: "write it like PT1H30M or PT45.5S")
        }
    }

    func hash(of lengths: Set<Int>) throws(BadInput) {
        let text = try string()
        guard lengths.contains(text.utf8.count), text[...].isHex else {
            throw bad("this is no hash in hexadecimal digits", remedy: "write that of SHA-2 of the content")
        }
    }

    func mediaType() throws(BadInput) {
        let text = try string()
        guard MediaTypeText.isOne(text) else {
            throw bad("\(text.inQuotes) is no media type", remedy: "write it like text/plain; charset=utf-8")
        }
    }
}

extension Substring {
    fileprivate var isHex: Bool { utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 } }
}

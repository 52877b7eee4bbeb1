/// Reads `application/x-www-form-urlencoded`, strictly: what is not written as a browser writes it is refused.
///
/// Line breaks come as CR LF from every browser and are kept as LF; everything else is kept as it was typed.
struct FormReader {
    private let limits: FormLimits

    init(_ limits: FormLimits) {
        self.limits = limits
    }

    func form(_ body: [UInt8]) throws(Problem) -> Form {
        var fields: [Form.Field] = []
        for part in body.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            guard fields.count < limits.fields else {
                throw .badForm("the form has more than \(limits.fields) fields", remedy: "send it in parts")
            }
            fields.append(try field(part))
        }
        return Form(fields)
    }

    private func field(_ part: ArraySlice<UInt8>) throws(Problem) -> Form.Field {
        let equals = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
        let name = try text(part[..<equals])
        guard !name.isEmpty else { throw .badForm("a field has no name", remedy: "give each field a name") }
        guard name.utf8.count <= limits.name else {
            throw .badForm("the name of a field is longer than \(limits.name) bytes", remedy: "give it a shorter one")
        }
        let value = try text(part[equals...].dropFirst())
        guard value.utf8.count <= limits.value else { throw .fieldTooLong(name, limit: limits.value) }
        return Form.Field(name, value)
    }

    private func text(_ encoded: ArraySlice<UInt8>) throws(Problem) -> String {
        guard let bytes = Self.decoded(encoded) else {
            throw .badForm("a percent sign is not followed by two digits", remedy: "write a percent sign as %25")
        }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw .badForm("a field is no text in UTF-8", remedy: "send text in UTF-8, without NUL")
        }
        return text
    }

    /// Nil where an escape is broken.
    private static func decoded(_ encoded: ArraySlice<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var rest = encoded
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst()?.hexValue, let low = rest.popFirst()?.hexValue else { return nil }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
            if bytes.suffix(2) == [0x0D, 0x0A] { bytes.remove(at: bytes.count - 2) }
        }
        return bytes
    }
}

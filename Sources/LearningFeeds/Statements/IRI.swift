/// Whole IRIs (RFC 3987), as far as their characters and the places of their signs tell.
enum IRI {
    static func isOne(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let colon = scalars.firstIndex(of: ":"), colon > 0, scalars[0].isLetter,
            scalars[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || "+-.".unicodeScalars.contains($0) })
        else { return false }
        var rest = scalars[(colon + 1)...]
        if let mark = rest.firstIndex(of: "#") {
            guard isMade(rest[(mark + 1)...], of: ":@/?") else { return false }
            rest = rest[..<mark]
        }
        if let mark = rest.firstIndex(of: "?") {
            guard isMade(rest[(mark + 1)...], of: ":@/?", isQuery: true) else { return false }
            rest = rest[..<mark]
        }
        guard rest.starts(with: "//".unicodeScalars) else { return isMade(rest, of: ":@/") }
        let inner = rest.dropFirst(2)
        let end = inner.firstIndex(of: "/") ?? inner.endIndex
        return isAuthority(inner[..<end]) && isMade(inner[end...], of: ":@/")
    }

    /// Who, at which host, at which port.
    private static func isAuthority(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        var host = text
        if let mark = host.firstIndex(of: "@") {
            guard isMade(host[..<mark], of: ":") else { return false }
            host = host[(mark + 1)...]
        }
        if host.first == "[" {
            guard let end = host.firstIndex(of: "]") else { return false }
            let address = host[host.index(after: host.startIndex)..<end]
            let isWritten = address.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
            return isWritten && address.contains(":") && isPort(host[(end + 1)...])
        }
        let end = host.firstIndex(of: ":") ?? host.endIndex
        return isMade(host[..<end], of: "") && isPort(host[end...])
    }

    private static func isPort(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        text.isEmpty || text.first == ":" && text.dropFirst().allSatisfy(\.isDigit)
    }

    /// Whether there is nothing but what may stand everywhere, escapes, and the signs given.
    private static func isMade(
        _ text: ArraySlice<Unicode.Scalar>,
        of signs: String,
        isQuery: Bool = false
    ) -> Bool {
        var rest = text
        while let scalar = rest.popFirst() {
            if scalar == "%" {
                guard rest.count >= 2, rest.prefix(2).allSatisfy(\.isHexDigit) else { return false }
                rest = rest.dropFirst(2)
                continue
            }
            let isPlain = scalar.isLetter || scalar.isDigit || "-._~!$&'()*+,;=".unicodeScalars.contains(scalar)
            let isPrivate = isQuery && 0xE000...0xF8FF ~= scalar.value
            guard isPlain || scalar.isInternational || isPrivate || signs.unicodeScalars.contains(scalar) else {
                return false
            }
        }
        return true
    }
}

extension Unicode.Scalar {
    var isLetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
    var isDigit: Bool { "0"..."9" ~= self }
    var isHexDigit: Bool { isDigit || "a"..."f" ~= self || "A"..."F" ~= self }

    /// `ucschar` of RFC 3987.
    fileprivate var isInternational: Bool {
        switch value {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x1_0000...0xE_FFFD: value & 0xFFFF <= 0xFFFD && !(0xE_0000...0xE_0FFF ~= value)
        default: false
        }
    }
}

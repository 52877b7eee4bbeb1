extension PostAddress {
    /// Reads an address of the web strictly: what two readers could understand differently is refused.
    ///
    /// It says nothing yet of where a name leads; `AddressRule` does.
    package init(text: String) throws(AddressFault) {
        guard text.utf8.count <= 2_000 else { throw .tooLong }
        guard !text.contains("#") else { throw .fragmentInside }
        guard text.utf8.allSatisfy(Self.mayStand) else { throw .unreadable }
        guard let separator = text.firstRange(of: "://") else { throw .unreadable }
        guard let scheme = Scheme(rawValue: text[..<separator.lowerBound].lowercased()) else { throw .notHTTPS }
        let rest = text[separator.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let authority = rest[..<end]
        guard !authority.contains("@") else { throw .userInside }
        let (host, port) = try Self.parts(of: authority)
        self.scheme = scheme
        self.host = try Self.host(host)
        self.port = try port.map(Self.port) ?? scheme.usualPort
        target = (rest[end...].hasPrefix("/") ? "" : "/") + rest[end...]
        guard Self.areEscapesWhole(target) else { throw .unreadable }
    }

    private static func parts(of authority: Substring) throws(AddressFault) -> (host: Substring, port: Substring?) {
        if authority.hasPrefix("[") {
            guard let close = authority.firstIndex(of: "]") else { throw .badHost }
            let after = authority[authority.index(after: close)...]
            guard after.isEmpty || after.hasPrefix(":") else { throw .badHost }
            return (authority[...close], after.isEmpty ? nil : after.dropFirst())
        }
        guard let colon = authority.firstIndex(of: ":") else { return (authority, nil) }
        return (authority[..<colon], authority[authority.index(after: colon)...])
    }

    private static func port(_ text: Substring) throws(AddressFault) -> Int {
        let isPlain = (1...5).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isPlain, let port = Int(text), (1...65_535).contains(port) else { throw .badPort }
        return port
    }

    private static func host(_ text: Substring) throws(AddressFault) -> Host {
        if text.hasPrefix("[") {
            guard let address = IPAddress(text: String(text.dropFirst().dropLast())), !address.isVersion4 else {
                throw .badHost
            }
            return .address(address)
        }
        let name = text.lowercased()
        if let address = IPAddress(text: name) { return .address(address) }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        // The system would read 127.1, 0x7f000001 and the like as addresses.
        guard let last = labels.last, !isNumber(last), !isNumber(labels.last { !$0.isEmpty } ?? last) else {
            throw .unusualNumber
        }
        guard name.utf8.count <= 253, labels.allSatisfy(isLabel) else { throw .badHost }
        return .name(name)
    }

    private static func isNumber(_ label: Substring) -> Bool {
        guard !label.isEmpty else { return false }
        let isDecimal = label.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isDecimal || (label.hasPrefix("0x") && label.dropFirst(2).allSatisfy(\.isHexDigit))
    }

    private static func isLabel(_ label: Substring) -> Bool {
        let isPlain = label.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
        return isPlain && (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
    }

    /// Whether RFC 3986 lets a character stand in an address, in some part of it.
    private static func mayStand(_ byte: UInt8) -> Bool {
        let character = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (character.isLetter || character.isNumber || "-._~:/?[]@!$&'()*+,;=%".contains(character))
    }

    private static func areEscapesWhole(_ text: String) -> Bool {
        text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
            part.prefix(2).count == 2 && part.prefix(2).allSatisfy(\.isHexDigit)
        }
    }
}

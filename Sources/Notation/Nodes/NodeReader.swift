/// Reads the bytes of a document into a tree with positions.
package enum NodeReader {
    /// The notations that are read.
    package enum Notation: Sendable {
        case yaml, json
    }

    /// Reads a document; where no notation is given, the file's ending decides, else the first byte that is not blank.
    ///
    /// JSON never passes through the YAML reader.
    package static func read(
        _ bytes: [UInt8],
        from source: Source,
        as notation: Notation? = nil,
        within limits: Limits = .document
    ) throws(BadInput) -> Node {
        let text = try InputText(bytes, from: source, within: limits)
        switch notation ?? likelyNotation(of: text, named: source.name) {
        case .json: return try jsonNode(text, from: source, within: limits)
        case .yaml: return try yamlNode(text, from: source, within: limits)
        }
    }

    package static func yaml(
        _ bytes: [UInt8],
        from source: Source,
        within limits: Limits = .document
    ) throws(BadInput) -> Node {
        try read(bytes, from: source, as: .yaml, within: limits)
    }

    package static func json(
        _ bytes: [UInt8],
        from source: Source,
        within limits: Limits = .document
    ) throws(BadInput) -> Node {
        try read(bytes, from: source, as: .json, within: limits)
    }

    private static func likelyNotation(of text: InputText, named name: String) -> Notation {
        let name = name.lowercased()
        if name.hasSuffix(".json") || name.hasSuffix(".jsonl") { return .json }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
        let first = text.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") ? .json : .yaml
    }

    private static func jsonNode(_ text: InputText, from source: Source, within limits: Limits) throws(BadInput) -> Node
    {
        var reader = JSONReader(text, from: source, within: limits)
        return try reader.document()
    }

    private static func yamlNode(_ text: InputText, from source: Source, within limits: Limits) throws(BadInput) -> Node
    {
        var scan = YAMLGuard(text, from: source, within: limits)
        try scan.check()
        return try YAMLReader(source: source, limits: limits).node(of: String(decoding: text.bytes, as: UTF8.self))
    }
}

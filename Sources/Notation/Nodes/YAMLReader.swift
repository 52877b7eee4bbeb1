import Yams

/// Turns what Yams composes into our tree.
///
/// Types are not resolved, merge keys and keys that are not plain text are refused. The guard has been over the text
/// before, so that there are no aliases and the depth is bounded.
struct YAMLReader {
    let source: Source
    let limits: Limits

    func node(of text: String) throws(BadInput) -> Node {
        let composed: Yams.Node?
        do {
            composed = try Yams.Parser(yaml: text, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw BadInput(error, in: text, from: source)
        } catch {
            throw BadInput(
                source,
                line: nil,
                "the YAML cannot be read (\(error))",
                remedy: "check it against the guide"
            )
        }
        guard let composed else {
            throw BadInput(source, line: nil, "the document is empty", remedy: "write a document of YAML or JSON")
        }
        return try node(composed, depth: 0, line: 1)
    }

    private func node(_ composed: Yams.Node, depth: Int, line: Int) throws(BadInput) -> Node {
        let line = composed.mark?.line ?? line
        guard depth < limits.depth || composed.scalar != nil else { throw limits.tooDeep(in: source, line: line) }
        switch composed {
        case .scalar(let scalar): return Node(content(of: scalar), line: line)
        case .sequence(let sequence):
            var items: [Node] = []
            for item in sequence { items.append(try node(item, depth: depth + 1, line: line)) }
            return Node(.list(items), line: line)
        case .mapping(let mapping):
            return Node(.map(try entries(of: mapping, depth: depth, line: line)), line: line)
        case .alias:
            throw BadInput(source, line: line, "anchors and aliases are not read", remedy: "write the value out")
        }
    }

    private func content(of scalar: Yams.Node.Scalar) -> Node.Content {
        guard scalar.style == .plain else { return .scalar(scalar.string, quoted: true) }
        let isNull = ["", "~", "null", "Null", "NULL"].contains(scalar.string)
        return isNull ? .null : .scalar(scalar.string, quoted: false)
    }

    private func entries(of mapping: Yams.Node.Mapping, depth: Int, line: Int) throws(BadInput) -> [Entry] {
        var entries: [Entry] = []
        var keys: Set<String> = []
        for (key, value) in mapping {
            let keyLine = key.mark?.line ?? line
            guard let name = key.scalar else {
                throw BadInput(source, line: keyLine, "a key is not plain text", remedy: "write 'key: value'")
            }
            guard name.string != "<<" || name.style != .plain else {
                throw BadInput(source, line: keyLine, "merge keys are not read", remedy: "write the values out")
            }
            guard keys.insert(name.string).inserted else {
                throw .keyTwice(name.string, in: source, line: keyLine)
            }
            entries.append(
                Entry(key: name.string, line: keyLine, value: try node(value, depth: depth + 1, line: keyLine))
            )
        }
        return entries
    }
}

extension BadInput {
    static func keyTwice(_ key: String, in source: Source, line: Int) -> BadInput {
        BadInput(
            source,
            line: line,
            field: key,
            "the key \(key.inQuotes) is written more than once",
            remedy: "keep one"
        )
    }
}

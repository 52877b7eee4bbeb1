import Mustache

/// Turns what a page holds into what a template finds in it.
enum Shown {
    static func page(_ page: some Page, _ frame: Frame) throws -> Branch {
        var values = try branch(Mirror(reflecting: page)).values
        values["frame"] = try value(frame)
        return Branch(values: values)
    }

    /// - Throws: `NotShown` for what has no words of its own, such as an identifier.
    static func value(_ value: Any) throws -> any Sendable {
        switch value {
        case let text as String: return text.withoutHiddenMarks
        case let number as Int: return number
        case let truth as Bool: return truth
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return try mirror.children.first.map { try self.value($0.value) } ?? Nothing()
        case .collection: return try mirror.children.map { try self.value($0.value) }
        case .struct: return try branch(mirror)
        default: throw NotShown(type: "\(type(of: value))")
        }
    }

    private static func branch(_ mirror: Mirror) throws -> Branch {
        var values: [String: any Sendable] = [:]
        for child in mirror.children {
            if let name = child.label { values[name] = try value(child.value) }
        }
        return Branch(values: values)
    }
}

/// A group of values under their names.
struct Branch: MustacheParent, Sendable {
    let values: [String: any Sendable]

    func child(named name: String) -> Any? { values[name] }
}

/// A value that is not there, and is not looked for further out either.
private struct Nothing: MustacheCustomRepresentation, Sendable {
    var representation: Any? { nil }
}

/// A page holds a value of a type that no template shows.
struct NotShown: Error, Hashable {
    let type: String
}

extension String {
    /// The same text, in which no letter that HTML takes for a mark is joined to another.
    ///
    /// The engine escapes letters as a reader sees them. A quotation mark with a combining accent is one of those, and is
    /// not the quotation mark that the engine looks for: it would end an attribute. A blank without width keeps them apart.
    var withoutHiddenMarks: String {
        guard contains(where: \.hidesMark) else { return self }
        return reduce(into: "") { text, letter in
            guard letter.hidesMark else { return text.append(letter) }
            for scalar in letter.unicodeScalars {
                if scalar.isMark { text.append("\u{200B}") }
                text.unicodeScalars.append(scalar)
                if scalar.isMark { text.append("\u{200B}") }
            }
        }
    }
}

extension Character {
    fileprivate var hidesMark: Bool {
        unicodeScalars.count > 1 && unicodeScalars.contains(where: \.isMark)
    }
}

extension Unicode.Scalar {
    fileprivate var isMark: Bool { "<>&\"'".unicodeScalars.contains(self) }
}

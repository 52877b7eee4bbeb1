/// A value that both engines hold alike.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int)
    case text(String)
    case bytes([UInt8])

    /// A number that says yes or no.
    static func truth(_ isTrue: Bool) -> SQLValue {
        .integer(isTrue ? 1 : 0)
    }

    /// The text, or null where there is none.
    static func optional(_ text: String?) -> SQLValue {
        text.map(SQLValue.text) ?? .null
    }

    /// The number, or null where there is none.
    static func optional(_ number: Int?) -> SQLValue {
        number.map(SQLValue.integer) ?? .null
    }
}

/// One row of an answer.
package struct SQLRow: Sendable {
    private let values: [String: SQLValue]

    package init(_ values: [String: SQLValue]) {
        self.values = values
    }

    func text(_ column: String) throws -> String {
        guard case .text(let text) = values[column] else { throw UnexpectedValue(column: column) }
        return text
    }

    func integer(_ column: String) throws -> Int {
        guard case .integer(let number) = values[column] else { throw UnexpectedValue(column: column) }
        return number
    }

    func bytes(_ column: String) throws -> [UInt8] {
        guard case .bytes(let bytes) = values[column] else { throw UnexpectedValue(column: column) }
        return bytes
    }

    func optionalText(_ column: String) throws -> String? {
        values[column] == .null ? nil : try text(column)
    }

    func optionalInteger(_ column: String) throws -> Int? {
        values[column] == .null ? nil : try integer(column)
    }

    func optionalBytes(_ column: String) throws -> [UInt8]? {
        values[column] == .null ? nil : try bytes(column)
    }
}

/// A column is not there, or holds another kind of value: the file is not what the program wrote.
struct UnexpectedValue: Error {
    let column: String
}

import Foundation
import GRDB

/// Statements within one transaction of SQLite.
struct SQLiteSession: SQLSession {
    let database: Database

    func rows(_ sql: String, _ values: [SQLValue]) throws -> [SQLRow] {
        let statement = try database.cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(values))
        var rows: [SQLRow] = []
        while let row = try cursor.next() {
            var found: [String: SQLValue] = [:]
            for (column, value) in row { found[column] = Self.value(value) }
            rows.append(SQLRow(found))
        }
        return rows
    }

    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> Int {
        let statement = try database.cachedStatement(sql: sql)
        try statement.execute(arguments: Self.arguments(values))
        return database.changesCount
    }

    /// `$1` is a name to SQLite, so that values are given by name and not in the order in which names first appear.
    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        var arguments: [String: (any DatabaseValueConvertible)?] = [:]
        for (index, value) in values.enumerated() { arguments[String(index + 1)] = stored(value) }
        return StatementArguments(arguments)
    }

    private static func stored(_ value: SQLValue) -> (any DatabaseValueConvertible)? {
        switch value {
        case .null: nil
        case .integer(let number): number
        case .text(let text): text
        case .bytes(let bytes): Data(bytes)
        }
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let number): .integer(Int(number))
        // Heed writes none; whatever asks for the column finds that it is not what was written.
        case .double(let number): .text(String(number))
        case .string(let text): .text(text)
        case .blob(let data): .bytes([UInt8](data))
        }
    }
}

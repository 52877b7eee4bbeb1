import Access
package import Learn
import Notation
import Vocabulary

/// Completions as a table in CSV: who, which module in which version, on which day, with which result.
package enum CompletionTable {
    static let columns = ["learner", "module", "version", "on", "result"]

    /// The first line.
    package static var head: String { columns.joined(separator: ",") + "\n" }

    /// One line; whoever has no sign-in name is named by the id of their account.
    package static func line(_ listed: ListedCompletion) -> String {
        let done = listed.kept.completion
        let cells = [
            listed.name?.text ?? done.learner.text, done.module.text, String(done.version), done.on.text,
            words(of: done.result),
        ]
        return cells.map(CSVCell.text).joined(separator: ",") + "\n"
    }

    /// Reads line after line as they are given, and hands out each with what stands in it or what is wrong with it.
    package static func read(
        _ next: () throws -> [UInt8]?,
        _ take: (Int, Result<OfferedCompletion, RowFault>) throws -> Void
    ) throws {
        var number = 1
        let first = try next() ?? []
        let order: [String]
        do throws(RowFault) {
            order = try head(in: first)
        } catch {
            return try take(1, .failure(error))
        }
        while let bytes = try next() {
            number += 1
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
            let line = number
            try take(line, Result { () throws(RowFault) in try row(bytes, order, line) })
        }
    }

    private static func cells(_ bytes: [UInt8], _ line: Int) throws(RowFault) -> [String] {
        guard bytes.count <= longestLine else {
            throw RowFault(line: line, "the line is longer than \(longestLine) bytes", remedy: "see that it is one row")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RowFault(line: line, "the bytes are not UTF-8", remedy: "save the file as UTF-8")
        }
        guard let cells = CSVCell.all(in: text) else {
            throw RowFault(
                line: line,
                "a quotation mark is out of place, or opened and never closed",
                remedy: "put the whole cell in quotation marks, and double those within"
            )
        }
        return cells
    }

    /// The names of the columns, in the order of the file.
    private static func head(in bytes: [UInt8]) throws(RowFault) -> [String] {
        let bare = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let names = try cells(bare, 1).map { $0.lowercased() }
        if let unknown = names.first(where: { !columns.contains($0) }) {
            let near = unknown.closest(among: columns).map { "did you mean '\($0)'?" }
            throw RowFault(
                line: 1,
                "\(unknown.inQuotes) is no column here",
                remedy: near ?? "the columns are " + columns.joined(separator: ", ")
            )
        }
        if let missing = columns.first(where: { !names.contains($0) }) {
            throw RowFault(line: 1, column: missing, "the column is missing", remedy: "add it to the first line")
        }
        guard names.count == columns.count else {
            throw RowFault(line: 1, "a column stands there twice", remedy: "leave each name in once")
        }
        return names
    }

    private static func row(
        _ bytes: [UInt8],
        _ order: [String],
        _ line: Int
    ) throws(RowFault) -> OfferedCompletion {
        let cells = try cells(bytes, line)
        guard cells.count == order.count else {
            throw RowFault(
                line: line,
                "\(cells.count) cells stand in the row, where \(order.count) are expected",
                remedy: "write a cell for each column"
            )
        }
        func bad(_ column: String, _ problem: String, _ remedy: String) -> RowFault {
            RowFault(line: line, column: column, problem, remedy: remedy)
        }
        let values = Dictionary(zip(order, cells)) { first, _ in first }
        func value(_ column: String) throws(RowFault) -> String {
            guard let text = values[column], !text.isBlank else {
                throw bad(column, "nothing stands here", "fill it in, or take the row out")
            }
            return text
        }
        let (learner, module) = (CSVCell.unguarded(try value("learner")), try value("module"))
        let version = try value("version")
        guard let counted = Int(version), counted > 0 else {
            throw bad("version", "\(version.inQuotes) is no version", "write a whole number from 1, such as 2")
        }
        let on = try value("on")
        guard let day = CalendarDay(text: on) else {
            throw bad("on", "\(on.inQuotes) is no day", "write it like 2026-11-20")
        }
        let told = try value("result")
        guard let result = result(told) else {
            throw bad(
                "result",
                "\(told.inQuotes) is no result",
                "write completed, met, not-met, or a mark from 0 to 100"
            )
        }
        return OfferedCompletion(learner, LearningModuleID(module), version: counted, on: day, result)
    }

    /// In bytes.
    private static let longestLine = 4_096

    private static func words(of result: CompletionResult) -> String {
        switch result {
        case .completed: "completed"
        case .mark(let mark): String(mark)
        case .assessed(let isMet): isMet ? "met" : "not-met"
        }
    }

    private static func result(_ text: String) -> CompletionResult? {
        switch text {
        case "completed": .completed
        case "met": .assessed(true)
        case "not-met": .assessed(false)
        default: Int(text).flatMap { (0...100).contains($0) ? .mark($0) : nil }
        }
    }
}

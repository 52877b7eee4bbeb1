import ArgumentParser
import Learn
import Notation

/// What came of importing what was learnt, for programs and in words.
struct LearningImportReport {
    let source: String
    /// What a row is called when they are counted: "rows".
    let noun: String
    let isDryRun: Bool
    let json: Bool

    /// Does the work and says what came of it; bad rows end the command with the status of bad input.
    func telling(_ work: () async throws -> ImportTally) async throws {
        do {
            let tally = try await work()
            if json { show(JSONText(taken(tally)).compact + "\n") }
            let begun = isDryRun ? "dry run, nothing is kept: " : "imported: "
            tell("heed: " + begun + "\(tally.added) of \(tally.rows) \(noun), \(tally.known) were kept before")
        } catch let bad as BadRows {
            if json { show(JSONText(refused(bad)).compact + "\n") }
            for fault in bad.faults { tell("heed: \(source):\(words(of: fault))") }
            if bad.count > bad.faults.count { tell("heed: and \(bad.count - bad.faults.count) more") }
            tell("heed: \(bad.count) \(noun) are bad: nothing is imported")
            throw ExitCode.badInput
        }
    }

    private func taken(_ tally: ImportTally) -> JSONValue {
        .map([
            ("imported", .bool(!isDryRun)), ("added", .integer(tally.added)), ("known", .integer(tally.known)),
        ])
    }

    private func refused(_ bad: BadRows) -> JSONValue {
        let faults = bad.faults.map { fault in
            JSONValue.map([
                ("line", .integer(fault.line)),
                ("field", .text(fault.column)),
                ("problem", .text(fault.problem)),
                ("remedy", .text(fault.remedy)),
            ])
        }
        return .map([("imported", .bool(false)), ("bad", .integer(bad.count)), ("faults", .list(faults))])
    }

    private func words(of fault: RowFault) -> String {
        let place = fault.column.isEmpty ? "" : "\(fault.column): "
        return "\(fault.line): \(place)\(fault.problem); \(fault.remedy)"
    }
}

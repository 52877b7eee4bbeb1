import Learn
import LearningFeeds
import Testing
import Vocabulary

/// Tables of completions, in and out.
struct CompletionTableTests {
    private func read(_ text: String) throws -> [Result<OfferedCompletion, RowFault>] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }[...]
        var rows: [Result<OfferedCompletion, RowFault>] = []
        try CompletionTable.read({ lines.popFirst() }) { rows.append($1) }
        return rows
    }

    private func faults(_ text: String) throws -> [RowFault] {
        try read(text).compactMap { if case .failure(let fault) = $0 { fault } else { nil } }
    }

    @Test func `columns stand in any order, and each result is read`() throws {
        let rows = try read(
            """
            \u{FEFF}on,Learner,module,version,result
            2026-01-31,asha.rao,a,1,completed
            2026-01-31,"asha.rao","a",2,70

            2026-01-31,asha.rao,a,2,met
            2026-01-31,asha.rao,a,2,not-met
            """
        )
        let found = try rows.map { try $0.get() }
        #expect(found.map(\.result) == [.completed, .mark(70), .assessed(true), .assessed(false)])
        #expect(found.map(\.version) == [1, 2, 2, 2])
        #expect(found.first?.on == CalendarDay(year: 2026, month: 1, day: 31))
    }

    @Test(
        arguments: [
            (",a,1,2026-01-31,completed", "learner"), ("x,,1,2026-01-31,completed", "module"),
            ("x,a,0,2026-01-31,completed", "version"), ("x,a,one,2026-01-31,completed", "version"),
            ("x,a,1,2026-02-30,completed", "on"), ("x,a,1,31/01/2026,completed", "on"),
            ("x,a,1,2026-01-31,101", "result"), ("x,a,1,2026-01-31,-1", "result"),
            ("x,a,1,2026-01-31,passed", "result"), ("x,a,1,2026-01-31", ""), ("x,a,1,2026-01-31,completed,more", ""),
            ("\"x,a,1,2026-01-31,completed", ""), ("x\"y,a,1,2026-01-31,completed", ""),
        ]
    )
    func `what is wrong is said of its line and column`(row: String, column: String) throws {
        let found = try faults("learner,module,version,on,result\nx,a,1,2026-01-31,completed\n" + row)
        #expect(found.map(\.line) == [3])
        #expect(found.map(\.column) == [column])
    }

    @Test(
        arguments: [
            "learner,module,version,on", "learner,module,version,on,results", "learner,module,version,on,result,result",
            "", "x,a,1,2026-01-31,completed",
        ]
    )
    func `without the names of the columns no row is read`(head: String) throws {
        let found = try read(head + "\nx,a,1,2026-01-31,completed")
        #expect(found.count == 1)
        #expect(try faults(head + "\nx,a,1,2026-01-31,completed").map(\.line) == [1])
    }

    @Test(arguments: ["=cmd|'x'!a1", "+1", "-1", "@sum", "'=1", "plain", "a,b", "a\"b"])
    func `what is written is no formula, and is read as it was`(name: String) throws {
        let kept = KeptCompletion(
            "019a2c6e-0000-7000-8000-000000000001",
            Completion(AccountID(name), "a", version: 2, on: CalendarDay(number: 20_000), .mark(7)),
            by: .here,
            at: Instant(seconds: 0),
            "x"
        )
        let line = CompletionTable.line(ListedCompletion(kept, name: nil))
        #expect(!"=+-@\t".contains(line.drop { $0 == "\"" }.first ?? "="))
        let read = try read(CompletionTable.head + line.dropLast())
        #expect(try read.map { try $0.get().learner } == [name])
        #expect(try read.map { try $0.get().result } == [.mark(7)])
    }
}

import Notation
import Testing
import Understand
import Vocabulary

@testable import PolicyBook
@testable import PolicyProof

@Suite struct EditionTests {
    private static let lastDay = TinyPolicy.Change.replace(
        "in_force: {from: 2026-01-01}",
        in: "understand/harms.yaml",
        by: "in_force: {from: 2026-01-01, to: 2026-12-31}"
    )

    private static func nextYear(_ path: String, _ piece: String, _ other: String) throws -> String {
        try TinyPolicy.text(of: path)
            .replacing("in_force: {from: 2026-01-01}", with: "in_force: {from: 2027-01-01}")
            .replacing(piece, with: other)
    }

    @Test(arguments: [("2026-12-31", "illness"), ("2027-01-01", "sickness")])
    func `a later file takes over from its day, and the day before still has the old one`(
        _ day: String,
        _ title: String
    ) throws {
        let later = try Self.nextYear("understand/harms.yaml", "title: illness", "title: sickness")
        let folder = try TinyPolicy.folder(Self.lastDay, .add("understand/harms-2027-01-01.yaml", later))
        let policy = try PolicyBook(folder).policy(on: try #require(CalendarDay(text: day)))
        #expect(policy.harms.map(\.title) == [title])
    }

    @Test func `a test has a later edition too`() throws {
        let path = "understand/tests/at-risk.yaml"
        let later = try Self.nextYear(path, "title: At risk", "title: In danger")
        let folder = try TinyPolicy.folder(
            .replace("{from: 2026-01-01}", in: path, by: "{from: 2026-01-01, to: 2026-12-31}"),
            .add("understand/tests/at-risk-2027.yaml", later)
        )
        let book = try PolicyBook(folder)
        let before = try book.policy(on: try #require(CalendarDay(text: "2026-12-31")))
        let after = try book.policy(on: try #require(CalendarDay(text: "2027-01-01")))
        #expect(before.thresholds.map(\.title) == ["At risk"])
        #expect(after.thresholds.map(\.title) == ["In danger"])
        #expect(before.name.sha256 != after.name.sha256)
        #expect(book.editionDays.map(\.text) == ["2026-01-01", "2027-01-01"])
    }

    @Test func `two editions of one file cannot be in force on the same day`() throws {
        let later = try Self.nextYear("understand/harms.yaml", "title: illness", "title: sickness")
        let folder = try TinyPolicy.folder(.add("understand/harms-2027-01-01.yaml", later))
        let error = try #require(throws: BadInput.self) { try PolicyCheck(folder).problems() }
        #expect(
            error.description == "tiny/understand/harms-2027-01-01.yaml:3: in_force: understand/harms.yaml is in force "
                + "on the same days; end the earlier period with 'to', the day before the later one begins"
        )
    }

    @Test(arguments: ["2025-12-31", "2027-01-01"])
    func `a day with no policy is told with the file and its period`(_ day: String) throws {
        let book = try PolicyBook(try TinyPolicy.folder(Self.lastDay))
        let date = try #require(CalendarDay(text: day))
        let error = try #require(throws: BadInput.self) { try book.policy(on: date) }
        let file = day < "2026" ? "policy.yaml" : "understand/harms.yaml"
        let until = day < "2026" ? "" : " to 2026-12-31"
        #expect(
            error.description == "tiny/\(file): in_force: no policy is in force on \(day); "
                + "it is in force from 2026-01-01\(until)"
        )
    }

    @Test func `a file that every policy needs is asked for`() throws {
        let folder = try TinyPolicy.folder(.remove("respond/calendar.yaml"))
        let day = try #require(CalendarDay(text: "2026-06-01"))
        let error = try #require(throws: BadInput.self) { try PolicyBook(folder).policy(on: day) }
        #expect(error.source.name == "tiny/respond/calendar.yaml")
        #expect(error.remedy == "add the file")
    }
}

import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn
@testable import Store

/// The audit finds what is looked at again, what was judged and what was reviewed where it was put elsewhere.
struct ModerationAuditTests {
    private static let moves = [
        "UPDATE moderation SET agency = 'health'", "UPDATE moderation SET alike = 1",
        "INSERT INTO involvement (record, account) VALUES ('\(RecordID.numbered(3).text)', 'stranger')",
        "UPDATE portfolio_judged SET assessor = 'somebody'", "DELETE FROM portfolio_judged",
        "UPDATE content_review SET agency = 'health'", "UPDATE content_review SET on_day = 0",
        "UPDATE content_review SET content = 'other'",
    ]
    private static let learner = Actor(account: "asha", agency: "police", unit: "north", roles: [.responder])
    private static let assessor = Actor(account: "ade", agency: "police", unit: "south", roles: [.assessor])

    /// Each version of a portfolio of one item, to where it was judged.
    static func judged() throws -> [PortfolioRecord] {
        let rule = EvidenceRule(
            criteria: [
                EvidenceRule.Criterion(
                    Term(id: "listens", title: "Listens", meaning: "", authority: Authority(source: "invented")),
                    [],
                    needs: 1,
                    of: [.reflection]
                )
            ],
            assessors: .init(roles: [.assessor], holding: [], apartFrom: [])
        )
        var record = PortfolioRecord(id: .numbered(1), of: learner, for: "one")
        let new = NewEvidence(.reflection, "I waited.", for: ["listens"], on: LocalTime.day(of: .noon))
        try record.add(new, as: .numbered(2), under: rule, at: .noon, by: learner)
        var versions = [record]
        try record.submit(under: rule, after: [], at: .noon, by: learner)
        versions.append(record)
        let verdict = PortfolioAssessment.Verdict(.numbered(2), "listens", isMet: true)
        try record.judge([verdict], saying: "I read it.", under: rule, at: .noon, by: assessor)
        return versions + [record]
    }

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        let versions = try Self.judged()
        for version in versions { try await opened.keep(version) }
        let moderation = Moderation(
            id: .numbered(3),
            of: versions[2],
            because: .oneIn(2),
            completing: [],
            at: .noon,
            by: "ade"
        )
        let module = LearningModule(
            Term(id: "theory", title: "Theory", meaning: "", authority: Authority(source: "invented")),
            version: 1,
            inForce: Period(from: CalendarDay(number: 0)),
            ways: [.here],
            minutes: 20,
            topic: "vulnerability",
            objectives: []
        )
        let new = NewContentReview(on: LocalTime.day(of: .noon), lookedAt: "It.", notes: "", .stands)
        let place = ContentPlace(module, of: [])
        try await opened.keep(moderation, ContentReview(id: .numbered(4), new, of: place, at: .noon, by: Self.assessor))
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put elsewhere is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }

    @Test func `what was judged before anything was drawn counts, once the file is opened`() async throws {
        let file = try FormerFile()
        let driver = try SQLiteDriver(at: file.url)
        try await driver.migrate(Migration.all.filter { $0.number < 28 }, at: .noon)
        try await driver.write { sql in
            try sql.run("INSERT INTO record (id, kind, version, changed_at) VALUES ('p', 'portfolio', 3, 5)", [])
            try sql.run(
                """
                INSERT INTO portfolio (id, learner, programme, agency, status, since)
                VALUES ('p', 'asha', 'one', 'police', 'assessed', 5)
                """,
                []
            )
            for (version, actor) in [(1, "asha"), (2, "asha"), (3, "ade")] {
                try sql.run(
                    "INSERT INTO record_version (record, version, at, actor) VALUES ('p', $1, 5, $2)",
                    [.integer(version), .text(actor)]
                )
            }
        }
        try await driver.migrate(Migration.all, at: .noon)
        let rows = try await driver.read {
            try $0.rows("SELECT edition, assessor, programme FROM portfolio_judged", [])
        }
        #expect(try rows.map { try $0.integer("edition") } == [3])
        #expect(try rows.map { try $0.text("assessor") + $0.text("programme") } == ["adeone"])
    }
}

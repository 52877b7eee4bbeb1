import Access
import Foundation
import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// A file that an older version of the program wrote is read on, and gains what is new.
struct FormerSchemaTests {
    /// A file at the first schema, with an account, its password and its token, and a person; rows as that version wrote them.
    private func former() async throws -> FormerFile {
        let file = try FormerFile()
        let driver = try SQLiteDriver(at: file.url)
        try await driver.migrate(Array(Migration.all.prefix(1)), at: .noon)
        try await driver.write { sql in
            for (id, kind, content) in [
                (RecordID.numbered(1), "account", FormerFile.account), (.numbered(2), "person", FormerFile.person),
            ] {
                try sql.run(
                    "INSERT INTO record (id, kind, version, changed_at) VALUES ($1, $2, 1, 0)",
                    [.text(id.text), .text(kind)]
                )
                try sql.run(
                    """
                    INSERT INTO record_version (record, version, at, actor, salt, content)
                    VALUES ($1, 1, 0, 'command-line', $2, $3)
                    """,
                    [.text(id.text), .bytes([1]), .bytes(Array(content.utf8))]
                )
            }
            let id = SQLValue.text(RecordID.numbered(1).text)
            try sql.run("INSERT INTO password (account, digest) VALUES ($1, 'digest of owls')", [id])
            try sql.run(
                "INSERT INTO token (id, account, label, digest, created, expires) VALUES ('t', $1, '', $2, 0, $3)",
                [id, .bytes([7]), .integer(Instant.afterNoon(9).seconds)]
            )
            try sql.run("INSERT INTO store (id, made_at) VALUES ('s', 0)", [])
        }
        return file
    }

    @Test func `its records are there, and have what they had`() async throws {
        let file = try await former()
        let store = try await file.open()
        let account = try #require(try await store.read { try $0.account(.numbered(1)) })
        #expect((account.name, account.unit, account.signInName) == ("Asha Rao", "north", nil))
        #expect(account.mail == nil && account.lineManager == nil)
        #expect(try await store.read { try $0.password(of: account.id) } == "digest of owls")
        #expect(try await store.read { try $0.account(showing: [7], at: .noon) }?.id == account.id)
        #expect(try await store.read { try $0.person(.numbered(2), .latest) }?.details.given == "Nora")
        #expect(try await store.read { try $0.storeID() } == "s")
    }

    @Test func `an account gets a sign-in name and a session, and a draft is kept`() async throws {
        let file = try await former()
        let store = try await file.open()
        try await store.write { session in
            var account = try #require(try session.account(.numbered(1)))
            account.version = 2
            account.signInName = SignInName("asha.rao")
            account.mail = AccountMail("asha.rao@force.example")
            try session.keep(.writing([account]))
            try session.begin(AccountSession(digest: [1], account: account.id, stage: .signedIn, began: .noon))
            try session.begin(Draft(id: "d", owner: "a", place: DraftPlace(.contact), at: .noon))
        }
        let again = try await file.open()
        #expect(try await again.read { try $0.session([1]) }?.account == .numbered(1))
        #expect(try await again.read { try $0.account(named: #require(SignInName("asha.rao"))) }?.version == 2)
        #expect(try await again.read { try $0.drafts(of: "a") }.count == 1)
        #expect(try await again.read { try $0.letterPlace(of: .numbered(1)) }.open?.text == "asha.rao@force.example")
        #expect(try await again.read { try $0.misplaced() }.isEmpty)
    }

    @Test func `whoever was signed in before goes on, and has proved nothing lately`() async throws {
        let file = try await former()
        let driver = try SQLiteDriver(at: file.url)
        try await driver.migrate(Array(Migration.all.prefix(31)), at: .noon)
        try await driver.write { sql in
            _ = try sql.run(
                "INSERT INTO account_session (digest, account, stage, began, seen) VALUES ($1, $2, 'signed-in', $3, $3)",
                [.bytes([1]), .text(RecordID.numbered(1).text), .integer(Instant.noon.seconds)]
            )
        }
        let store = try await file.open()
        let found = try #require(try await store.read { try $0.session([1]) })
        #expect((found.way, found.began, found.returnTo) == (.password, .noon, nil))
        #expect(!FreshProof.holds(provenAt: found.provenAt, at: .noon))
    }

    @Test func `the schema comes out the same as that of a new file`() async throws {
        let file = try await former()
        let statement = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        func schema(_ store: Store) async throws -> [String] {
            try await store.driver.read { try $0.rows(statement) }.map { try $0.text("sql") }
        }
        let new = try await OpenedStore()
        #expect(try await schema(file.open()) == schema(new.store))
    }
}

/// A file of records in a folder of its own, which goes when this does.
final class FormerFile: Sendable {
    static let account = """
        {"agency":"police","id":"\(RecordID.numbered(1))","isSuspended":false,"name":"Asha Rao","roles":["responder"],\
        "unit":"north","version":1}
        """
    static let person = """
        {"details":{"given":"Nora"},"id":"\(RecordID.numbered(2))","version":1}
        """

    let url: URL

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        url = folder.appending(path: "heed.sqlite")
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: url.deletingLastPathComponent())
        } catch {
            Issue.record("the folder of the test stays behind: \(error)")
        }
    }

    func open() async throws -> Store {
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        return try await Store(SQLiteDriver(at: url), searchKey: key, masterKeys: .ofTests, at: .noon)
    }
}

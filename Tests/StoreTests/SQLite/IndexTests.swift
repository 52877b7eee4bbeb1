import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Store

/// The rows that are searched agree with the contents that are kept.
struct IndexTests {
    /// A contact of two people that was changed in everything that may change, with an assessment and a referral.
    private func opened() async throws -> (store: OpenedStore, contact: ContactRecord) {
        let opened = try await OpenedStore()
        let first = try Cast.contact(1, Cast.nora, Cast.idris)
        try await opened.keep(Cast.nora, Cast.idris, first)
        let changed = first.next {
            $0.summary = ContactSummary(at: .afterNoon(9), kind: .call, reference: "R/7", grade: .high)
            $0.holding.involved.insert("another")
            $0.documentVersion = 2
            $0.links[0].record = Cast.idris.id
        }
        try await opened.keep(changed)
        try await opened.keep(Cast.nora.next { $0.family = "Tamarind" })
        let referral = try ReferralRecord.small(.numbered(3), of: changed, for: Cast.idris.id, by: .of(.specialist))
        try await opened.keep(try AssessmentRecord.small(.numbered(2), of: changed, at: .afterNoon(5)), referral)
        return (opened, changed)
    }

    @Test func `the row of a contact is what its content says`() async throws {
        let (opened, contact) = try await opened()
        let row = try #require(try await opened.rows("SELECT * FROM contact").first)
        #expect(try row.text("id") == contact.id.text)
        #expect(try row.integer("at") == contact.summary.at.seconds)
        #expect(try row.text("kind") == "call")
        #expect(try row.optionalText("reference") == "R/7")
        #expect(try row.optionalText("grade") == "high")
        #expect(try row.text("agency") == "police")
        #expect(try row.optionalText("unit") == "north")
        #expect(try row.integer("recorded_at") == contact.recordedAt.seconds)
        #expect(try row.integer("document_version") == 2)
        #expect(try await opened.rows("SELECT id FROM contact").count == 1)
    }

    @Test func `those who took part and those who were met are the ones of the content`() async throws {
        let (opened, contact) = try await opened()
        let people = try await opened.rows("SELECT person FROM contact_person").map { try $0.text("person") }
        #expect(people == [Cast.idris.id.text])
        let rows = try await opened.rows(
            "SELECT account FROM involvement WHERE record = $1 ORDER BY account",
            [.text(contact.id.text)]
        )
        #expect(try rows.map { try $0.text("account") } == contact.holding.involved.map(\.text).sorted())
    }

    @Test func `the tokens of a person are those of what is known now`() async throws {
        let (opened, _) = try await opened()
        let key = try #require(SearchKey(bytes: [UInt8](repeating: 7, count: 32)))
        for (person, given) in [(Cast.nora.id, "Nora"), (Cast.idris.id, "Idris")] {
            let known = try #require(try await opened.store.read { try $0.person(person, .latest) })
            #expect(known.details.given == given)
            let rows = try await opened.rows("SELECT token FROM person_token WHERE person = $1", [.text(person.text)])
            let tokens = Set(try rows.map { SearchToken(bytes: try $0.bytes("token")) })
            #expect(tokens == PersonTokens(of: known.details, under: key).all)
            #expect(rows.count == tokens.count)
        }
    }

    @Test func `the rows of an assessment and a referral are what their contents say`() async throws {
        let (opened, contact) = try await opened()
        let assessment = try #require(try await opened.rows("SELECT * FROM assessment").first)
        #expect(try assessment.text("contact") == contact.id.text)
        #expect(try assessment.integer("contact_version") == 2)
        #expect(try assessment.integer("at") == Instant.afterNoon(5).seconds)
        #expect(try assessment.text("policy") == "5a")
        let referral = try #require(try await opened.rows("SELECT * FROM referral").first)
        #expect(try referral.text("contact") == contact.id.text)
        #expect(try referral.text("person") == Cast.idris.id.text)
        #expect(try referral.text("agency") == "police")
        #expect(try referral.optionalText("unit") == "north")
        #expect(try referral.text("status") == "draft")
    }

    @Test func `every record stands at its last version, at the time of that`() async throws {
        let (opened, _) = try await opened()
        let wrong = try await opened.rows(
            """
            SELECT record.id FROM record WHERE NOT EXISTS (
                SELECT 1 FROM record_version WHERE record_version.record = record.id
                    AND record_version.version = record.version AND record_version.at = record.changed_at
            )
            """
        )
        #expect(wrong.isEmpty)
        #expect(try await opened.rows("SELECT id FROM record").count == 5)
    }
}

import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary

@testable import Website

/// Who looked at somebody's records, as an information manager reads it; the clock stands at 11:06 on Wednesday 18 November 2026.
struct JournalPageTests {
    private static let now = StillWorld().now

    private static func line(
        _ sequence: Int,
        _ verb: JournalEntry.Verb,
        by account: AccountID,
        to recipient: String? = nil
    ) -> ToldLine {
        let actor = Actor(account: account, agency: "police", roles: [])
        let subject = JournalSubject.record(verb == .alter ? .meetingPart : .person, .numbered(7))
        let entry = JournalEntry(at: now.adding(hours: -sequence), by: actor, verb, subject, under: "same-<unit>")
        let line = JournalLine(
            sequence: sequence,
            at: entry.at,
            actor: entry.actor,
            agency: entry.agency,
            verb: entry.verb.rawValue,
            subjectKind: entry.subject.kind,
            subject: entry.subject.id,
            version: nil,
            rule: entry.rule,
            previous: [],
            commitment: [],
            hash: []
        )
        return ToldLine(line, recipient: recipient)
    }

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `each entry says who did what, for whom, when and by which rule`() async throws {
        let lines = [
            Self.line(4, .disclose, by: "one", to: "to adult-<social>-care"), Self.line(3, .alter, by: "gone"),
            Self.line(2, .consult, by: "heed"), Self.line(1, .combine, by: "command-line"),
        ]
        let found = PersonJournal(people: [.numbered(7), .numbered(8)], lines: Page(lines, next: "1"))
        let names = StaffNames(["one": "Asha <Rao>"])
        try await Goldens.expect(text(JournalPage(of: .numbered(7), found, names)), "journal")
    }

    @Test func `one's own says nothing of who, and how far back it goes`() async throws {
        let told = try await text(JournalPage(own: Page([Self.line(1, .consult, by: "one").line], next: nil)))
        #expect(told.contains("in the last 90 days") && told.contains("Looked at person"))
        #expect(!told.contains("Somebody who has left"))
        #expect(try await text(JournalPage(own: Page([], next: nil))).contains("Nothing was written down"))
    }

    @Test func `what is no number is said beside the field, and kept`() async throws {
        let errors = FormErrors([FieldProblem(field: "person", problem: "this is not it", remedy: "copy it")])
        let told = try await text(AskJournalPage(FormFields(["person": ["<12>"]], errors), errors))
        #expect(told.contains("This is not it: copy it") && told.contains("value=\"&lt;12&gt;\""))
    }
}

import Access
import Foundation
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// Welfare as those see it whose it is, and those who lead on it; the clock stands on Wednesday 18 November 2026.
struct WelfarePageTests {
    private let staff = StaffNames(["wren": "Wren <Hale>"])
    private let today = LocalTime.day(of: StillWorld().now)

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private static func term<Subject>(_ id: String, _ title: String, check: String? = nil) -> Term<Subject> {
        let authority = Authority(source: "Invented", toVerify: check)
        return Term(id: Identifier(id), title: title, meaning: "What \(id) <does>", authority: authority)
    }

    private let policy = WelfarePolicy(
        kinds: [ExposureKind(term("death-attended", "A death <attended>"), withinWeeks: 2)],
        support: [
            term("occupational-health", "Occupational health"), term("counselling", "Counselling", check: "By whom"),
        ],
        countMonths: 12,
        warnDays: 14
    )

    private func record(asked: Bool = false, shown: Bool = false, spoken: Bool = false) -> WelfareRecord {
        var record = WelfareRecord(id: .numbered(800), of: "asha")
        record.version = 3
        record.asked = asked ? StillWorld().now.adding(days: -2) : nil
        record.shownTo = shown ? "police" : nil
        if spoken {
            record.conversations = [
                WelfareConversation(
                    on: today.adding(days: -40),
                    nextBy: today.adding(days: 20),
                    support: ["counselling"],
                    at: StillWorld().now,
                    by: "wren"
                )
            ]
        }
        return record
    }

    private var notes: [ExposureNote] {
        [("I think of the <kitchen>.", -3), ("", -9)].enumerated().map { place, note in
            ExposureNote(
                .numbered(810 + place),
                of: "asha",
                "death-attended",
                on: today.adding(days: note.1),
                note.0,
                at: StillWorld().now
            )
        }
    }

    private func own(_ record: WelfareRecord?, _ notes: [ExposureNote] = []) -> WelfarePage {
        let view = OwnWelfare(
            record: record,
            notes: notes,
            counts: notes.counted(under: policy, on: today),
            due: WelfareDue(record, noted: notes, licensed: [], under: policy),
            investigations: 3,
            agency: "police",
            policy: policy,
            today: today
        )
        return WelfarePage(view, staff, FormFields(), nil)
    }

    private func led(_ record: WelfareRecord?, _ notes: [ExposureNote]?) -> WelfarePersonPage {
        let person = Account(
            id: .numbered(701),
            name: "Asha <Rao>",
            agency: "police",
            unit: "south",
            roles: [.specialist]
        )
        let view = LedWelfare(
            person: person,
            record: record,
            due: WelfareDue(record, noted: notes ?? [], licensed: [], under: policy),
            counts: notes?.counted(under: policy, on: today),
            policy: policy,
            today: today
        )
        return WelfarePersonPage(view, staff, FormFields(), nil)
    }

    @Test func `one's own says everything that is kept`() async throws {
        try await Goldens.expect(text(own(record(asked: true, shown: true, spoken: true), notes)), "welfare")
    }

    @Test func `where nothing is kept one can note, ask and let be seen`() async throws {
        let shown = try await text(own(nil))
        #expect(shown.contains("Ask for a conversation") && shown.contains("Nobody but you sees these counts."))
        #expect(shown.contains("action=\"/welfare/show\"") && !shown.contains("take-back"))
        #expect(!shown.contains("When somebody speaks with you") && !shown.contains("Conversations"))
    }

    @Test func `whoever leads reads counts where they are let, and never a word`() async throws {
        let shown = try await text(led(record(asked: true, shown: true, spoken: true), notes))
        try Goldens.expect(shown, "welfare-person")
        #expect(shown.contains("2 times") && !shown.contains("kitchen") && !shown.contains("15 November"))
        let unseen = try await text(led(nil, nil))
        #expect(unseen.contains("they keep to themselves") && !unseen.contains("A death"))
        #expect(try await text(led(nil, [])).contains("they noted nothing"))
    }

    @Test func `the list says who asked, who is late and who is due soon`() async throws {
        let people = ["Asha <Rao>", "Ben Moss", "Cal Dunn"].enumerated().map { place, name in
            Account(id: .numbered(701 + place), name: name, agency: "police", unit: nil, roles: [.specialist])
        }
        let late = WelfareDue.Licensed(since: today.adding(months: -13), months: 12)
        let dues = [
            WelfareDue(record(asked: true), noted: [], licensed: [], under: policy),
            WelfareDue(nil, noted: [], licensed: [late], under: policy),
            WelfareDue(nil, noted: notes, licensed: [], under: policy),
        ]
        let lines = zip(people, dues).compactMap { person, due in due.map { WelfareLine(person: person, due: $0) } }
        let page = WelfareDuePage(lines, FormFields(), nil, on: today)
        #expect(page.lines.map(\.tag) == ["Asked", "Overdue", "Soon"])
        try await Goldens.expect(text(page), "welfare-due")
        #expect(try await text(WelfareDuePage([], FormFields(), nil, on: today)).contains("Nobody waits"))
    }
}

import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// Portfolios as they are built, waited for and judged; the clock stands on Wednesday 18 November 2026.
struct PortfolioPageTests {
    private static let item = RecordID.numbered(801)
    private static let other = RecordID.numbered(802)

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private let rule = EvidenceRule(
        criteria: [
            .init(Self.term("listens", "Lets people <finish>"), [], needs: 2, of: [.observation, .reflection]),
            .init(Self.term("decides", "Leaves reasons"), [], needs: 1, of: [.workProduct, .reflection]),
        ],
        assessors: .init(roles: [.assessor], holding: [], apartFrom: [.lineManager])
    )

    private static func term<Subject>(_ id: String, _ title: String) -> Term<Subject> {
        Term(
            id: Identifier(id),
            title: title,
            meaning: "So that \(id) is seen.",
            authority: Authority(source: "Invented")
        )
    }

    private var programme: Programme {
        Programme(
            Self.term("interviewing", "Interviewing"),
            inForce: Period(from: CalendarDay(number: 0)),
            audiences: [],
            modules: [],
            reminders: Reminders(days: []),
            evidence: rule
        )
    }

    private let learner = Actor(account: "asha", agency: "police", unit: "north", roles: [.responder])
    private let assessor = Actor(account: "ade", agency: "police", unit: "south", roles: [.assessor])
    private let staff = StaffNames(["asha": "Asha Rao", "ade": "Ade Obi"])

    /// As it stands after so many steps: two items, submitted, given back.
    private func record(_ steps: Int) throws -> PortfolioRecord {
        let now = StillWorld().now
        let day = LocalTime.day(of: now)
        var record = PortfolioRecord(id: .numbered(800), of: learner, for: "interviewing")
        let first = NewEvidence(
            .reflection,
            "She <stopped> twice.\n\nI waited.",
            for: ["listens", "decides"],
            on: day,
            work: WorkReference(.contact, .numbered(900))
        )
        try record.add(first, as: Self.item, under: rule, at: now, by: learner)
        try record.add(
            NewEvidence(.observation, "Seen.", for: ["listens"], on: day),
            as: Self.other,
            under: rule,
            at: now,
            by: learner
        )
        if steps > 0 { try record.submit(under: rule, after: [], at: now, by: learner) }
        if steps > 1 {
            let verdicts: [PortfolioAssessment.Verdict] = [
                .init(Self.item, "listens", isMet: true),
                .init(Self.item, "decides", isMet: false, feedback: "Say what you <weighed>."),
                .init(Self.other, "listens", isMet: true),
            ]
            try record.judge(verdicts, saying: "Nearly.\n\nOne more.", under: rule, at: now, by: assessor)
        }
        return record
    }

    private func view(
        _ steps: Int,
        bars: [AssessorStanding.Bar]? = nil,
        isManagerKnown: Bool = true
    ) throws -> PortfolioView {
        let account: AccountID = bars?.contains(.lineManager) == true ? "manager" : "ade"
        let standing = AssessorStanding(
            .init(account, roles: [.assessor], held: []),
            for: .init("asha", lineManager: isManagerKnown ? "manager" : nil, deciders: []),
            under: rule.assessors
        )
        let side: PortfolioView.Side = bars == nil ? .learner : .assessor(standing, isManagerKnown: isManagerKnown)
        return PortfolioView(try record(steps), programme, rule, side)
    }

    private func own(_ view: PortfolioView?, _ fields: FormFields = FormFields()) -> OwnPortfolioPage {
        OwnPortfolioPage(OwnPortfolio(programme: programme, rule: rule, view: view, first: []), staff, fields, nil)
    }

    @Test func `before anything is collected the criteria are told, and the first item is asked for`() async throws {
        try await Goldens.expect(text(own(nil)), "portfolio-begin")
    }

    @Test func `what was given back is told with what would meet it, and can be mended`() async throws {
        let shown = try await text(own(view(2)))
        try Goldens.expect(shown, "portfolio-own")
        #expect(shown.contains("href=\"/contacts/\(RecordID.numbered(900).text)\""))
    }

    @Test func `what is with the assessors is not changed`() async throws {
        let shown = try await text(own(view(1)))
        #expect(!shown.contains("take-out") && !shown.contains("/portfolio/interviewing/evidence"))
    }

    @Test func `an assessor judges item by item`() async throws {
        let page = PortfolioPage(try view(1, bars: []), staff, \.text, FormFields(), nil)
        try await Goldens.expect(text(page), "portfolio-judge")
    }

    @Test func `whoever may not judge reads why, and has no form`() async throws {
        let shown = try await text(PortfolioPage(view(1, bars: [.lineManager]), staff, \.text, FormFields(), nil))
        #expect(shown.contains("It is not yours to judge: you are the line manager"))
        #expect(!shown.contains("/judge\""))
        let unsaid = try await text(
            PortfolioPage(view(1, bars: [], isManagerKnown: false), staff, \.text, FormFields(), nil)
        )
        #expect(unsaid.contains("Nobody has said who their line manager is"))
    }

    @Test func `the list says whose waits, since when, and which are not theirs to judge`() async throws {
        let views = [try view(1, bars: []), try view(1, bars: [.lineManager])]
        let page = AssessingPage(Vocabulary.Page(views, next: nil), .submitted, staff, \.text)
        try await Goldens.expect(text(page), "assessing")
        let none = AssessingPage(Vocabulary.Page([], next: nil), .assessed, staff, \.text)
        #expect(try await text(none).contains("None is met yet"))
    }

    @Test func `the address of work is read with or without its host, and nothing else is`() throws {
        let id = RecordID.numbered(900)
        func evidence(_ work: String) throws -> NewEvidence {
            let fields = [
                ("add-kind", "reflection"), ("add-words", "So."), ("add-criteria", "listens"), ("add-on.day", "17"),
                ("add-on.month", "11"), ("add-on.year", "2026"), ("add-work", work),
            ]
            return try PortfolioForm(Form(fields.map { Form.Field($0, $1) })).evidence()
        }
        #expect(try evidence("https://heed.example/contacts/\(id.text)").work == WorkReference(.contact, id))
        #expect(try evidence("/plans/\(id.text)/").work == WorkReference(.plan, id))
        #expect(try evidence(" ").work == nil)
        for wrong in ["/people/\(id.text)", "/contacts/new", id.text] {
            let refusal = #expect(throws: Refusal.self) { try evidence(wrong) }
            #expect(refusal?.problems.map(\.field) == ["work"])
        }
    }
}

import Access
import HTTPTypes
import HummingbirdTesting
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary
import WebSupport

@testable import Website

/// The pages of who investigates, on Friday 20 November 2026.
struct AllocationPageTests {
    private let store = MemoryStore()
    private let world = FixedSurroundings()
    private let sergeant = Actor.of(.supervisor, 1)
    private let chief = Actor.of(.supervisor, 2)
    private let asha = Actor.of(.specialist, 1)
    private let cy = Actor.of(.responder, 3)

    init() throws {
        let people: [(Actor, String, RankID)] = [
            (sergeant, "Tom Ellery", "sergeant"), (chief, "Dee Ashby", "superintendent"),
            (asha, "Asha Rao", "constable"), (cy, "Cy <Moss>", "constable"),
        ]
        for (actor, name, rank) in people {
            try store.keep(
                Account(
                    id: RecordID(actor.account.text),
                    name: name,
                    agency: actor.agency,
                    unit: actor.unit,
                    roles: actor.roles,
                    rank: rank
                )
            )
        }
        try store.license(asha.account, 801, days: 40, conditions: ["Seen weekly"])
    }

    private var desk: AllocationDesk<MemoryStore> {
        AllocationDesk(store: store, policies: FixedRespondPolicies(), world: world)
    }

    private var words: AllocationWords {
        get async throws {
            let staff = try await store.read { [sergeant, chief, asha, cy] in
                try StaffNames([sergeant, chief, asha, cy].map(\.account), in: $0)
            }
            return AllocationWords(
                today: LocalTime.day(of: .noon),
                staff: staff,
                ranks: ["superintendent": "Superintendent"]
            )
        }
    }

    /// Asha leads by her licence, Cy because it was allowed; a third has nobody.
    private func begun() async throws -> [InvestigationView] {
        var views: [InvestigationView] = []
        for number in ["NC/1/26", "NC/2/26", "NC/3/26"] {
            views.append(
                try await BeginInvestigation(desk)(
                    NewInvestigation("csa", from: .itself, reference: number),
                    by: sergeant
                )
            )
        }
        let said = InvestigationRecord.Saying(metBy: "By the sergeant, on Fridays.")
        let give = InvestigationStep.allocate("lead", to: asha.account, said)
        let allowing = InvestigationRecord.Allowing(
            because: "The interview is tomorrow.",
            mitigation: "Read by a <sergeant>.",
            lastDay: LocalTime.day(of: .noon).adding(days: 7)
        )
        let allow = InvestigationStep.allow("lead", cy.account, allowing, InvestigationRecord.Saying())
        let take = TakeInvestigationStep(desk)
        views[0] = try await take(give, views[0].record.id, expecting: 1, by: sergeant)
        views[1] = try await take(allow, views[1].record.id, expecting: 1, by: chief)
        return views
    }

    private func shown(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func page(_ view: InvestigationView, mayDo: Bool) async throws -> InvestigationPage {
        InvestigationPage(
            view,
            try await words,
            FormFields(),
            nil,
            InvestigationPage.May(allocate: mayDo, allow: mayDo, readContact: mayDo)
        )
    }

    @Test func `an investigation says who does what, and what lets them`() async throws {
        let views = try await begun()
        try Goldens.expect(try await shown(page(views[1], mayDo: true)), "investigation")
        let licensed = try await page(views[0], mayDo: false)
        #expect(
            licensed.parts.first?.people.first?.lines.contains("How they are met: By the sergeant, on Fridays.") == true
        )
        #expect(licensed.parts.allSatisfy { $0.give == nil } && licensed.steps == nil)
        #expect(licensed.parts.flatMap(\.people).allSatisfy { $0.steps.isEmpty })
    }

    @Test func `who may do a part is told apart from who may not, and only a rank that may is asked to allow it`()
        async throws
    {
        let third = try await begun()[2]
        let read = ReadCandidates(desk)
        let found = try await read(of: "lead", third.record.id, by: chief)
        let page = PartPage(found, try await words, FormFields(), nil, mayAllocate: true)
        try Goldens.expect(try await shown(page), "investigation-part")
        #expect(page.steps.map(\.to).map { $0.split(separator: "/").last } == ["allocate", "allow"])
        let sergeants = try await read(of: "lead", third.record.id, by: sergeant)
        let asked = PartPage(sergeants, try await words, FormFields(), nil, mayAllocate: true)
        #expect(asked.steps.count == 1)
        #expect(asked.allowing?.hasSuffix("for 14 days at most: superintendent.") == true)
    }

    @Test func `the board has each thing under what it asks for`() async throws {
        _ = try await begun()
        let board = try await ReadAllocations(desk).board(by: sergeant)
        let page = AllocationsPage(board, try await words)
        try Goldens.expect(try await shown(page), "allocations")
        let lines = Dictionary(uniqueKeysWithValues: page.groups.map { ($0.id, $0.lines.map(\.name)) })
        #expect(
            lines == ["uncovered": [], "allowed": ["NC/2/26"], "missing": ["NC/3/26"], "ending": ["NC/1/26"]]
        )
        let empty = AllocationsPage(
            try await ReadAllocations(desk).board(by: .of(.supervisor, unit: "south")),
            try await words
        )
        #expect(empty.groups.allSatisfy { $0.lines.isEmpty && $0.none != nil })
    }

    @Test func `the forecast draws the months, and says the same in a table`() async throws {
        _ = try await begun()
        let page = ForecastPage(try await ReadAllocations(desk).forecast(by: sergeant))
        try Goldens.expect(try await shown(page), "forecast")
        let lead = try #require(page.parts.first)
        #expect(lead.months.map(\.holders) == [1, 0, 0, 0, 0, 0, 0, 0] && lead.months.first?.each == "3.0")
        let drawing = try #require(lead.drawing)
        #expect(drawing.bars.map(\.count) == lead.months.map(\.holders))
        // Three parts take two people; the line stands at the top, and one is half of it.
        #expect(drawing.need == 24 && drawing.bars.first?.h == 60)
        #expect(page.parts.last?.drawing == nil)
    }

    @Test func `a list says where somebody is missing, and offers to begin to those who may`() async throws {
        _ = try await begun()
        let found = try await ReadInvestigations(desk).list(open: true, PageRequest(limit: 9), by: sergeant)
        let kinds = AllocationPolicy.small.kinds
        let page = InvestigationsPage(
            found,
            isOpen: true,
            kinds,
            try await words,
            FormFields(),
            nil,
            mayBegin: true
        )
        #expect(page.lines.map(\.tag) == ["Somebody is missing", "Allowed for a time", "Licensed"])
        #expect(page.begin != nil)
        let theirs = InvestigationsPage(found, isOpen: true, kinds, try await words, FormFields(), nil, mayBegin: false)
        #expect(theirs.begin == nil)
    }
}

@testable import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// What an agreement may set, and what it may not: what the law sets, and what has no value.
struct AgreedValueTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func clock(
        _ pathway: PathwayID,
        _ stage: ReferralStage,
        _ count: Int,
        _ unit: AgreedTime.Unit
    ) -> AgreedClock {
        AgreedClock(pathway, stage, within: AgreedTime(count, unit), because: "Few hands.")
    }

    private func refused(_ change: (inout AgreementTerms) -> Void) async -> [FieldProblem] {
        let terms = bureau.terms(change)
        return await bureau.refuses(.badInput) { try await bureau.propose(terms) }?.problems ?? []
    }

    @Test(arguments: [(25, AgreedTime.Unit.hours), (1, .workingDays)])
    func `what the law sets is made no longer, and its authority is named`(count: Int, unit: AgreedTime.Unit) async {
        let told = await refused { $0.clocks = [clock("childrens-safeguarding", .decide, count, unit)] }
        #expect(told.map(\.field) == ["clocks[0].within"])
        #expect(told.first?.problem == "it is longer than what is set for all: Invented Act, section 3")
    }

    @Test func `what the law sets may be kept earlier`() async throws {
        try await bureau.propose(bureau.terms { $0.clocks = [clock("childrens-safeguarding", .decide, 24, .hours)] })
    }

    @Test func `where the route says by when it is sent, nothing else is agreed`() async {
        let told = await refused { $0.clocks = [clock("return-home-interview", .send, 1, .hours)] }
        #expect(told.map(\.field) == ["clocks[0].stage"])
        #expect(told.first?.problem == "the route itself says by when it is sent: Invented Act, section 4")
    }

    @Test func `a threshold without a value that may differ is refused, and the one that may is named`() async {
        let told = await refused {
            $0.thresholds = [AgreedThreshold("marac", within: AgreedTime(2, .hours), because: "Ours is lower.")]
        }
        #expect(told.map(\.field) == ["thresholds[0].threshold"])
        #expect(told.first?.problem == "'marac' has no value that an agreement may set")
        #expect(told.first?.remedy.hasPrefix("set 'unanswered'") == true)
    }

    @Test func `a route leads to a party, once, and elsewhere than everywhere`() async {
        let told = await refused {
            $0.routes = [
                AgreedRoute("adult-safeguarding", to: "adult-social-care", because: "As ever."),
                AgreedRoute("adult-safeguarding", to: "health", because: " "),
            ]
        }
        #expect(
            told.map(\.field) == ["routes[0].to", "routes[1].to", "routes[1].because", "routes[1].pathway"]
        )
    }

    @Test func `hours are those of one day`() async throws {
        let (morning, noon) = (try #require(DayTime(text: "09:00")), try #require(DayTime(text: "12:00")))
        let told = await refused { $0.hours = AgreedHours(from: noon, lateFrom: morning, because: "") }
        #expect(told.map(\.field) == ["hours.late_from", "hours.because"])
        try await bureau.propose(
            bureau.terms { $0.hours = AgreedHours(from: morning, lateFrom: noon, because: "Here.") }
        )
    }

    @Test func `two that lead one sender elsewhere by one route do not stand beside each other`() async throws {
        let mine = bureau.terms {
            $0.roles = [AgreedRole("adult-safeguarding", "adult-social-care", .primary, because: "W.")]
        }
        try await bureau.agree(mine)
        let theirs = bureau.terms {
            ($0.title, $0.parties, $0.clocks) = ("With health", ["police", "health", "adult-social-care"], [])
            $0.roles = [AgreedRole("adult-safeguarding", "health", .primary, because: "One door.")]
        }
        let refused = await bureau.refuses(.badInput) { try await bureau.propose(theirs) }
        #expect(refused?.problems.map(\.field) == ["roles"])
        #expect(refused?.reason == "“Aldermere protocol” says where adult-safeguarding leads already")
    }

    @Test func `whoever loses a route or its part is among those who sign`() async {
        let told = await refused {
            $0.routes = [AgreedRoute("childrens-safeguarding", to: "adult-social-care", because: "One door.")]
            $0.roles = [AgreedRole("childrens-safeguarding", "police", .primary, because: "A joint team.")]
        }
        #expect(told.map(\.field) == ["roles[0].role", "routes[0].to"])
        #expect(told.first?.problem == "by the policy it is childrens-social-care's, which is not a party")
    }

    @Test func `a span beyond the calendar is refused, for a stage and for a threshold`() async {
        let told = await refused {
            ($0.from, $0.review) = (CalendarDay(number: 39_990), CalendarDay(number: 40_000))
            $0.clocks = [clock("adult-safeguarding", .decide, 20, .workingDays)]
            let within = AgreedTime(20, .workingDays)
            $0.thresholds = [AgreedThreshold(RespondPolicy.unanswered, within: within, because: "We ring.")]
        }
        #expect(told.map(\.field) == ["clocks[0].within", "thresholds[0].within"])
    }

    @Test func `a unit is written as it is of accounts`() async throws {
        for unit in ["North", "the south", "west,east"] {
            #expect(await refused { $0.unit = UnitID(unit) }.map(\.field) == ["unit"])
        }
        try await bureau.propose(bureau.terms { $0.unit = "hub-2" })
    }

    @Test func `a difference that does not hold any more is taken out, and a successor begins with it`() async throws {
        let parties: [AgencyID] = ["police", "adult-social-care"]
        let none = AgreementTerms(
            title: "Old",
            source: "Old",
            parties: parties,
            from: bureau.today,
            review: bureau.today.adding(days: 9),
            clocks: ["gone-1", "gone-2"].map { clock(PathwayID($0), .decide, 2, .hours) }
        )
        let old = AgreementRecord.drafted(none, as: .numbered(911), at: bureau.world.now, by: Bureau.force)
        try bureau.store.keep(old)
        let less = none.without("clock.gone-1.decide")
        let change = ChangeAgreement(bureau.agreements)
        #expect(try await change(old.id, to: less, expecting: 1, by: Bureau.force).terms == less)
        await bureau.refuses(.badInput) { try await change(old.id, to: none, expecting: 2, by: Bureau.force) }

        try bureau.store.keep(old.standing(as: .numbered(912)))
        let next = try await bureau.propose(none, replacing: .numbered(912))
        await bureau.refuses(.badInput) { try await bureau.sign(next.id, by: Bureau.force) }
    }

    @Test func `differences are added and taken out, each by itself`() throws {
        let hours = AgreedHours(
            from: try #require(DayTime(text: "08:00")),
            lateFrom: try #require(DayTime(text: "18:00")),
            because: "Longer here."
        )
        let all: [AgreedDifference] = [
            .route(AgreedRoute("adult-safeguarding", to: "health", because: "A")),
            .role(AgreedRole("adult-safeguarding", "police", .supporting, because: "B")),
            .clock(clock("adult-safeguarding", .decide, 2, .hours)), .hours(hours),
            .threshold(AgreedThreshold(RespondPolicy.unanswered, within: AgreedTime(5, .workingDays), because: "C")),
        ]
        let empty = bureau.terms { $0.clocks = [] }
        let full = all.reduce(empty) { $0.adding($1) }
        #expect(full.differences == all)
        #expect(Set(all.map(\.key)).count == all.count)
        #expect(all.reduce(full) { $0.without($1.key) } == empty)
    }
}

extension AgreementRecord {
    fileprivate static func drafted(
        _ terms: AgreementTerms,
        as id: RecordID,
        at moment: Instant,
        by actor: Actor
    ) -> AgreementRecord {
        AgreementRecord(id, terms, replacing: nil, at: moment, by: actor)
    }

    /// One with the same terms, which all have signed.
    fileprivate func standing(as id: RecordID) -> AgreementRecord {
        let actor = Actor(account: drafted.by, agency: drafted.agency, roles: [])
        var made = AgreementRecord(id, terms, replacing: nil, at: drafted.at, by: actor)
        made.status = .agreed
        return made
    }
}

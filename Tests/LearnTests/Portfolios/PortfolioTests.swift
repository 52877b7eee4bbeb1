import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A portfolio: built by the one whose work it is, judged by somebody who stands apart, and given back until it is met.
struct PortfolioTests {
    private func refused(_ code: Refusal.Code, _ work: () async throws -> Void) async -> Refusal? {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == code)
        return refusal
    }

    @Test func `the first item begins it, and each version is kept`() async throws {
        let place = try Workplace()
        let before = try await ReadPortfolio(place.desk).own(Workplace.programme, by: place.learner)
        #expect(before.view == nil)
        let record = try await place.whole()
        #expect((record.version, record.status, record.evidence.count) == (2, .open, 2))
        let lines = place.store.state.journal.filter { $0.subject == record.id }
        #expect(lines.map(\.verb) == ["collect", "alter"] && lines.map(\.rule) == ["took-part", "took-part"])
        #expect(place.store.state.events.map(\.name) == [.portfolioChanged, .portfolioChanged])
    }

    @Test func `an item is held against criteria that its kind can show`() async throws {
        let place = try Workplace()
        func add(_ new: NewEvidence) async throws {
            _ = try await AddEvidence(place.desk)(new, for: Workplace.programme, by: place.learner)
        }
        let today = place.today
        let wrong = NewEvidence(.observation, " ", for: ["decides", "lisens"], on: today.adding(days: 1))
        let problems = await refused(.badInput) { try await add(wrong) }?.problems
        #expect(problems?.map(\.field) == ["words", "on", "criteria[0]", "criteria[1]"])
        let bare = await refused(.badInput) { try await add(NewEvidence(.reflection, "So.", for: [], on: today)) }
        #expect(bare?.problems.map(\.field) == ["criteria"])
        #expect(place.store.state.records[.numbered(1)] == nil, "what is refused begins nothing")
    }

    @Test func `it is submitted once each criterion could be met`() async throws {
        let place = try Workplace()
        let short = try await place.add(for: ["listens"])
        let problems = await refused(.badInput) {
            _ = try await MovePortfolio(place.desk).submit(short.id, expecting: nil, by: place.learner)
        }?.problems
        #expect(problems?.map(\.field) == ["criteria.listens", "criteria.decides"])
        #expect(
            problems?.map(\.problem) == [
                "“Who listens” needs 2 items, and has 1", "“Who decides” needs 1 item, and has none",
            ]
        )
    }

    @Test func `what comes before the assessment is done first`() async throws {
        let place = try Workplace(requires: ["theory"])
        let record = try await place.whole()
        let first = await refused(.notInThisState) {
            _ = try await MovePortfolio(place.desk).submit(record.id, expecting: nil, by: place.learner)
        }
        #expect(first?.reason.contains("About theory") == true)
    }

    @Test func `what is taken out stays in the versions before`() async throws {
        let place = try Workplace()
        let record = try await place.whole()
        let item = try #require(record.evidence.first)
        let left = try await MovePortfolio(place.desk).takeOut(item.id, of: record.id, expecting: 2, by: place.learner)
        #expect(left.record.evidence == Array(record.evidence.dropFirst()))
        let earlier = try await place.store.read { try $0.portfolio(record.id, .version(2)) }
        #expect(earlier?.evidence.count == 2)
        _ = await refused(.notFound) {
            _ = try await MovePortfolio(place.desk).takeOut(item.id, of: record.id, expecting: 3, by: place.learner)
        }
        _ = await refused(.versionStale) {
            _ = try await MovePortfolio(place.desk).submit(record.id, expecting: 2, by: place.learner)
        }
    }

    @Test func `what is not met yet goes back with what would meet it, and is judged anew`() async throws {
        let place = try Workplace()
        let record = try await place.submitted()
        let back = try await place.judge(record, notYet: "decides")
        #expect((back.status, back.assessments.last?.isMet) == (.open, false))
        #expect(try await place.completions.isEmpty)
        let view = try await ReadPortfolio(place.desk)(record.id, by: place.learner)
        #expect(view.criteria.map(\.isMet) == [true, false] && view.can == [.add, .takeOut, .submit])
        let again = try await MovePortfolio(place.desk).submit(record.id, expecting: nil, by: place.learner).record
        let met = try await place.judge(again, by: place.second)
        #expect(met.status == .assessed && met.assessments.map(\.isMet) == [false, true])
        #expect(met.moves.map(\.move) == [.add, .add, .submit, .giveBack, .submit, .meet])
        let both = try await place.store.read {
            try $0.assessors(of: AccountID(Workplace.learner.text), for: Workplace.programme)
        }
        #expect(both == [place.assessor.account, place.second.account])
    }

    @Test func `what is met completes what is judged in post alone`() async throws {
        let place = try Workplace()
        try await place.judge(place.submitted())
        let done = try await place.completions
        let learner = AccountID(Workplace.learner.text)
        #expect(done == [Completion(learner, "in-post", version: 1, on: place.today, .assessed(true))])
        #expect(place.store.state.completions.map(\.way) == [.workplace])
        #expect(place.store.state.completions.map(\.by) == [place.assessor.account])
        #expect(place.store.state.journal.contains { $0.rule == "assesses" })
    }

    @Test func `all of it is judged, and what is not met is told why`() async throws {
        let place = try Workplace()
        let record = try await place.submitted()
        let item = record.evidence[0].id
        let verdicts = [PortfolioAssessment.Verdict(item, "listens", isMet: false, feedback: " ")]
        let problems = await refused(.badInput) {
            _ = try await JudgePortfolio(place.desk)(record.id, verdicts, saying: "", expecting: 3, by: place.assessor)
        }?.problems
        #expect(problems?.map(\.field) == ["words", "items[0].listens", "items[1].listens", "items[1].decides"])
        #expect(try await place.store.read { try $0.portfolio(record.id, .latest)?.version } == 3)
    }

    @Test func `whoever is too near is refused, and sees why on the list`() async throws {
        let place = try Workplace()
        let record = try await place.submitted()
        _ = await refused(.cannotAssess) { try await place.judge(record, by: place.manager) }
        let both = place.actor(Workplace.learner, [.responder, .assessor], unit: "north")
        _ = await refused(.cannotAssess) { try await place.judge(record, by: both) }
        let page = try await ListPortfolios(place.desk)(.submitted, PageRequest(limit: 10), by: place.manager)
        guard case .assessor(let standing, true) = try #require(page.items.first).side else {
            Issue.record("an assessor sees it as one")
            return
        }
        #expect(standing.bars == [.lineManager] && page.items.first?.can == [])
        let said = LicenceSaid(panel: [place.assessor.account, "bob", "cat"], scopes: ["lead"])
        let applied = LicenceRecord(
            .numbered(90),
            of: AccountID(Workplace.learner.text),
            "csa",
            for: ["lead"],
            at: "police",
            applied: .noon
        )
        let admitted = try applied.made(
            .admit,
            saying: LicenceSaid(),
            under: LicensingOffice.scheme,
            at: .noon,
            by: "bob"
        )
        let decided = try admitted.proposed(
            .award,
            saying: said,
            under: LicensingOffice.scheme,
            at: .noon,
            by: place.assessor.account
        )
        for version in [applied, admitted, decided] { try place.store.keep(version) }
        _ = await refused(.cannotAssess) { try await place.judge(record) }
    }

    @Test func `whoever judges has completed what they have to hold`() async throws {
        let place = try Workplace(holding: ["theory"])
        let record = try await place.submitted()
        let refusal = await refused(.cannotAssess) { try await place.judge(record) }
        #expect(refusal?.reason.contains("“About theory”") == true)
        let done = Completion(place.assessor.account, "theory", version: 1, on: place.today)
        try place.store.now {
            try $0.keep(KeptCompletion(.numbered(900), done, by: .here, at: .noon, place.assessor.account))
        }
        #expect(try await place.judge(record).status == .assessed)
    }

    @Test func `nobody else finds it`() async throws {
        let place = try Workplace()
        let record = try await place.submitted()
        let others = [
            place.actor(.numbered(720), [.responder], unit: "north"),
            place.actor(.numbered(721), [.trainer]),
            Actor(account: "other", agency: "health", unit: nil, roles: [.assessor, .qualityAssurer]),
        ]
        for other in others {
            let refusal = await #expect(throws: Refusal.self) {
                _ = try await ReadPortfolio(place.desk)(record.id, by: other)
            }
            #expect([.notFound, .notAllowed].contains(refusal?.code))
        }
        _ = await refused(.notAllowed) {
            _ = try await ListPortfolios(place.desk)(.submitted, PageRequest(limit: 10), by: place.learner)
        }
        let empty = try await ListPortfolios(place.desk)(.submitted, PageRequest(limit: 10), by: others[2])
        #expect(empty.items.isEmpty)
        _ = await refused(.notFound) {
            _ = try await MovePortfolio(place.desk).submit(record.id, expecting: nil, by: place.assessor)
        }
        let assurer = place.actor(.numbered(722), [.qualityAssurer])
        #expect(try await ReadPortfolio(place.desk)(record.id, by: assurer).can.isEmpty)
    }

    @Test func `a programme that is not for somebody is not there for them`() async throws {
        let place = try Workplace()
        for (id, actor) in [("interviewing", place.assessor), ("theory", place.learner), ("nothing", place.learner)] {
            _ = await refused(.notFound) {
                _ = try await ReadPortfolio(place.desk).own(ProgrammeID(id), by: actor)
            }
        }
    }
}

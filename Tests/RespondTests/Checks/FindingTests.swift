import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// How findings are told of, end, rest and come back, and who sees them.
struct FindingTests {
    private func tell(_ bureau: Bureau) async throws -> Int {
        while try await RunChecks(bureau.checks)(atMost: 1) > 0 {}
        return try await TellOfFindings(store: bureau.store, world: bureau.world)(atMost: 50)
    }

    @Test func `each is told of once, whatever the clock does`() async throws {
        let bureau = try Bureau()
        #expect(try await tell(bureau) == 0)
        bureau.pass(hours: 2)
        #expect(try await tell(bureau) == 2)
        #expect(try await tell(bureau) == 0)
        bureau.pass(hours: -12)
        #expect(try await tell(bureau) == 0)
        #expect(try await bureau.missing().isEmpty)
        bureau.pass(hours: 900)
        #expect(try await tell(bureau) == 0)
        #expect(try await bureau.missing().count == 2)
        #expect(bureau.store.state.events.filter { $0.name == .workFoundMissing }.count == 2)
    }

    @Test func `a list shows what changed last though much changed before it`() async throws {
        let bureau = try Bureau()
        for number in 0..<120 {
            let contact = try Cast.contact(2_000 + number, Cast.nora)
            try bureau.store.keep(contact)
            try bureau.store.keep(
                ReferralRecord.small(.numbered(3_000 + number), of: contact, for: Cast.nora.id, by: bureau.responder)
            )
        }
        try await bureau.referral(.sent)
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.handOverUnread).map(\.about) == [.referral(Bureau.draft)])
    }

    /// A policy by which everything is found twice.
    private struct TwicePolicies: RespondPolicies {
        func respondPolicy(at moment: Instant) throws -> RespondPolicy {
            var policy = RespondPolicy.small
            policy.checks = CheckPolicy(policy.checks.rules + policy.checks.rules, longestAside: 28)
            return policy
        }
    }

    @Test func `what is found twice at once is missing once`() async throws {
        let bureau = try Bureau()
        let desk = CheckDesk(store: bureau.store, policies: TwicePolicies(), world: bureau.world)
        while try await RunChecks(desk)(atMost: 1) > 0 {}
        bureau.pass(hours: 3)
        #expect(try await bureau.missing().count == 2)
    }

    @Test func `what was done ends it, and is named`() async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        #expect(try await bureau.missing(.referralNotSent).count == 1)
        try await bureau.referral(.sent)
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
        let ended = try await bureau.missing(.referralNotSent, .ended)
        #expect(ended.map(\.ending) == [KeptFinding.Ending(at: bureau.world.now, after: .referralSent)])
    }

    @Test func `what was done in time was never missing`() async throws {
        let bureau = try Bureau()
        #expect(try await bureau.missing(.referralNotSent, .early).count == 1)
        bureau.pass(hours: 1)
        try await bureau.referral(.sent)
        bureau.pass(hours: 9)
        for state in KeptFinding.State.allCases {
            #expect(try await bureau.missing(.referralNotSent, state).isEmpty, "\(state)")
        }
    }

    @Test func `what comes back begins anew, and is told of once more`() async throws {
        let bureau = try Bureau()
        try await bureau.assess(831, alert: true)
        bureau.pass(hours: 3)
        let told = try await tell(bureau)
        try await bureau.assess(832, alert: false)
        #expect(try await bureau.missing(.oneAccount, .ended).count == 1)
        bureau.pass(hours: 1)
        try await bureau.assess(833, alert: true)
        let again = bureau.world.now
        #expect(try await bureau.missing(.oneAccount).isEmpty)
        bureau.pass(hours: 2)
        #expect(try await bureau.missing(.oneAccount).map(\.since) == [again])
        #expect(told == 4)
        #expect(try await tell(bureau) == 2)
    }

    @Test func `set aside it rests until its day is over, then it is asked for again`() async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        let finding = try #require(try await bureau.missing(.referralNotSent).first)
        let (view, entries, events) = try await bureau.account { try await bureau.setAside(finding) }
        #expect(view.aside?.by == Actor.of(.supervisor).account)
        #expect(entries.map(\.verb) == ["collect"])
        #expect(events.map(\.name) == [.findingSetAside])
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
        #expect(try await bureau.missing(.referralNotSent, .aside).map(\.id) == [finding.id])
        #expect(try await tell(bureau) == 1)
        bureau.pass(hours: 24 * 4)
        #expect(try await bureau.missing(.referralNotSent).map(\.id) == [finding.id])
        #expect(try await tell(bureau) == 1)
        try await bureau.setAside(finding)
        #expect(try await bureau.missing(.referralNotSent).isEmpty)
    }

    @Test func `what is looked at again rests on`() async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        try await bureau.setAside(try #require(try await bureau.missing(.referralNotSent).first))
        try await bureau.judge(.medium)
        #expect(try await bureau.missing(.referralNotSent, .aside).count == 1)
    }

    @Test(arguments: [("", 3, "reason"), ("Known.", -1, "until"), ("Known.", 29, "until")])
    func `it takes a reason and a day that is near`(reason: String, days: Int, field: String) async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        let finding = try #require(try await bureau.missing(.referralNotSent).first)
        let refused = await bureau.refuses(.badInput) { try await bureau.setAside(finding, saying: reason, days: days) }
        #expect(refused?.problems.map(\.field) == [field])
    }

    @Test func `what is not open is not set aside`() async throws {
        let bureau = try Bureau()
        let early = try #require(try await bureau.missing(.referralNotSent, .early).first)
        await bureau.refuses(.notInThisState) { try await bureau.setAside(early) }
        bureau.pass(hours: 3)
        try await bureau.setAside(early)
        await bureau.refuses(.notInThisState) { try await bureau.setAside(early) }
    }

    @Test func `a responder sees it and does not set it aside`() async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        let finding = try #require(try await bureau.missing(.referralNotSent).first)
        let (view, entries, _) = try await bureau.account {
            try await ReadFinding(bureau.checks)(finding.id, by: bureau.responder)
        }
        #expect(view.finding == finding)
        #expect(entries.map(\.verb) == ["consult"])
        await bureau.refuses(.notAllowed) { try await bureau.setAside(finding, by: bureau.responder) }
    }

    @Test(arguments: Bureau.outsiders) func `whoever does not reach the contact sees nothing of it`(
        actor: Actor,
        code: Refusal.Code
    ) async throws {
        let bureau = try Bureau()
        bureau.pass(hours: 3)
        let finding = try #require(try await bureau.missing(.referralNotSent).first)
        if code == .notAllowed {
            await bureau.refuses(code) { try await bureau.missing(by: actor) }
        } else {
            #expect(try await bureau.missing(by: actor).isEmpty)
        }
        await bureau.refuses(code) { try await ReadFinding(bureau.checks)(finding.id, by: actor) }
        await bureau.refuses(code) { try await bureau.setAside(finding, by: actor) }
    }
}

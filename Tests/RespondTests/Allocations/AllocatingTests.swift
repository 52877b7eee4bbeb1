import Access
import Respond
import TestSupport
import Testing
import Vocabulary

/// A part of an investigation is given to whoever holds the licence, or allowed for a time by somebody of rank.
struct AllocatingTests {
    private typealias Assignee = InvestigationRecord.Assignee
    private typealias Saying = InvestigationRecord.Saying
    private typealias Allowing = InvestigationRecord.Allowing

    private let open = Force.investigation()
    private let head = InvestigationRecord.Allower("super", rank: "superintendent")

    private func give(
        _ investigation: InvestigationRecord? = nil,
        _ licences: HeldLicence...,
        load: Int = 0,
        saying said: Saying = Saying()
    ) throws(Refusal) -> InvestigationRecord {
        let assignee = Assignee("asha", licences: licences, load: load)
        return try (investigation ?? open).allocating(
            Force.lead,
            to: assignee,
            saying: said,
            at: Force.noon,
            by: "sergeant"
        )
    }

    private func allow(
        _ investigation: InvestigationRecord? = nil,
        _ licences: [HeldLicence] = [],
        load: Int = 0,
        days: Int = 14,
        because reason: String = "Nobody else is free before Monday.",
        mitigation: String = "A licensed sergeant reads each step.",
        by allower: InvestigationRecord.Allower? = nil
    ) throws(Refusal) -> InvestigationRecord {
        let said = Allowing(because: reason, mitigation: mitigation, lastDay: Force.today.adding(days: days))
        return try (investigation ?? open).overriding(
            Force.lead,
            under: Force.kind.overrides,
            for: Assignee("asha", licences: licences, load: load),
            said,
            at: Force.noon,
            by: allower ?? head
        )
    }

    @Test func `whoever holds the licence is given it, and what was shown stays`() throws {
        let given = try give(nil, Force.licence(ends: 30))
        let shown = ShownLicence(
            scheme: "csa-investigator",
            lastDay: Force.today.adding(days: 30),
            conditions: [],
            metBy: nil
        )
        #expect(given.allocations.map(\.ground) == [.licence(shown)] && given.version == 2)
        #expect(given.holding.involved.contains("asha") && given.missing(of: Force.kind).isEmpty)
        #expect(open.missing(of: Force.kind).map(\.id) == ["lead"])
    }

    @Test func `whoever does not is not, and is told what is lacking`() {
        let refused = #expect(throws: Refusal.self) { try give(nil, Force.licence(ends: -1)) }
        #expect(refused?.code == .unlicensed && refused?.reason.contains("the last day of their licence was") == true)
        #expect(throws: Refusal.self) { try give() }
    }

    @Test func `conditions and a full load are answered in words, or it is refused`() throws {
        let bound = Force.licence(conditions: ["Seen weekly"])
        let refused = #expect(throws: Refusal.self) { try give(nil, bound, load: 2) }
        #expect(refused?.problems.map(\.field) == ["met_by", "over_ceiling"])
        let said = Saying(metBy: "By the sergeant, on Fridays.", overCeiling: "Two are before the court.")
        let given = try give(nil, bound, load: 2, saying: said)
        guard case .licence(let shown) = try #require(given.allocations.first).ground else { return }
        #expect(shown.metBy == "By the sergeant, on Fridays." && shown.conditions == ["Seen weekly"])
        #expect(given.allocations.first?.given.overCeiling == "Two are before the court.")
    }

    @Test func `nobody does the same part twice at once`() throws {
        let given = try give(nil, Force.licence())
        #expect(throws: Refusal.self) { try give(given, Force.licence()) }
        let ended = try given.ending(
            "lead",
            of: "asha",
            because: "On leave; Bo has it.",
            at: Force.noon,
            by: "sergeant"
        )
        #expect(try give(ended, Force.licence()).allocations.count == 2)
    }

    @Test func `somebody of rank lets a person do it for a time, with why and what keeps people safe`() throws {
        let allowed = try allow()
        guard case .override(let override) = try #require(allowed.allocations.first).ground else {
            Issue.record("not allowed")
            return
        }
        #expect(override.lack == "they hold no licence for it" && override.rank == "superintendent")
        #expect(override.lastDay == Force.today.adding(days: 14))
    }

    @Test func `not by every rank, to oneself, for long or without a word`() {
        let sergeant = InvestigationRecord.Allower("bo", rank: "sergeant")
        for other in [sergeant, .init("bo", rank: nil), .init("asha", rank: "superintendent")] {
            let refused = #expect(throws: Refusal.self) { try allow(by: other) }
            #expect(refused?.code == .notAllowed)
        }
        for days in [15, -1] {
            let refused = #expect(throws: Refusal.self) { try allow(days: days) }
            #expect(refused?.problems.map(\.field) == ["last_day"])
        }
        let bare = #expect(throws: Refusal.self) { try allow(load: 2, because: " ", mitigation: "") }
        #expect(bare?.problems.map(\.field) == ["because", "mitigation", "over_ceiling"])
        let licensed = #expect(throws: Refusal.self) { try allow(nil, [Force.licence()]) }
        #expect(licensed?.code == .notInThisState)
    }

    @Test func `whoever has it when their licence ends is covered without losing what let them before`() throws {
        let given = try give(nil, Force.licence(ends: 0))
        let covered = try allow(given, [Force.licence(ends: 0, isActive: false)])
        #expect(covered.allocations.count == 1 && covered.allocations.first?.earlier.count == 1)
        guard case .override = try #require(covered.allocations.first).ground else {
            Issue.record("not covered"); return
        }
    }

    @Test func `a closed investigation is left as it is, and everybody's part ends with it`() throws {
        let given = try give(nil, Force.licence())
        #expect(throws: Refusal.self) { try given.closing(because: " ", at: Force.noon, by: "sergeant") }
        let closed = try given.closing(because: "The court has decided.", at: Force.noon, by: "sergeant")
        #expect(!closed.isOpen && closed.allocations.allSatisfy { !$0.isOpen })
        #expect(throws: Refusal.self) { try give(closed, Force.licence()) }
        #expect(throws: Refusal.self) { try allow(closed) }
        #expect(throws: Refusal.self) { try closed.closing(because: "Again.", at: Force.noon, by: "sergeant") }
    }

    @Test func `whoever was let do it goes on by a licence that came since, under its conditions`() throws {
        let allowed = try allow()
        let bound = Force.licence(conditions: ["Seen weekly"])
        #expect(throws: Refusal.self) { try give(allowed, bound, load: 2) }
        // One who has it already is given no other one.
        let licensed = try give(allowed, bound, load: 2, saying: Saying(metBy: "On Fridays."))
        #expect(licensed.allocations.count == 1 && licensed.allocations.first?.earlier.count == 1)
        let again = #expect(throws: Refusal.self) { try give(licensed, bound, saying: Saying(metBy: "Daily.")) }
        #expect(again?.code == .notInThisState)
        let renewed = Force.licence(ends: 700, conditions: ["Seen weekly"])
        #expect(try give(licensed, renewed, saying: Saying(metBy: "Daily.")).allocations.first?.earlier.count == 2)
    }

    @Test func `what was allowed ends when somebody ends it, with a reason, and counts no more on that day`() throws {
        let allowed = try allow()
        func end(_ investigation: InvestigationRecord, because reason: String) throws(Refusal) -> InvestigationRecord {
            try investigation.endingOverride("lead", of: "asha", because: reason, at: Force.noon, by: "super")
        }
        #expect(throws: Refusal.self) { try end(allowed, because: " ") }
        let ended = try end(allowed, because: "Bo is back.")
        let allocation = try #require(ended.allocations.first)
        let standing = AllocationStanding(allocation, Force.lead, holding: [], on: Force.today)
        #expect(standing == .uncovered(.none, allowedUntil: Force.today.adding(days: -1)))
        #expect(ended.version == allowed.version + 1 && allocation.isOpen)
        let over = #expect(throws: Refusal.self) { try end(ended, because: "Again.") }
        #expect(over?.code == .notInThisState)
        #expect(throws: Refusal.self) { try end(try give(nil, Force.licence()), because: "So.") }
    }

    @Test func `a part goes to another who is licensed, in one step, or stays where it is`() throws {
        let given = try give(nil, Force.licence())
        func handOn(to licences: [HeldLicence], account: AccountID = "bo") throws(Refusal) -> InvestigationRecord {
            try given.handingOn(
                Force.lead,
                from: "asha",
                to: InvestigationRecord.Assignee(account, licences: licences, load: 0),
                because: "Asha is on leave.",
                saying: Saying(),
                at: Force.noon,
                by: "sergeant"
            )
        }
        let next = try handOn(to: [Force.licence(of: "bo")])
        #expect(next.version == given.version + 1 && next.allocation(of: "lead", to: "asha") == nil)
        #expect(next.allocation(of: "lead", to: "bo") != nil && next.missing(of: Force.kind).isEmpty)
        let refused = #expect(throws: Refusal.self) { try handOn(to: []) }
        #expect(refused?.code == .unlicensed)
        #expect(throws: Refusal.self) { try handOn(to: [Force.licence()], account: "asha") }
    }
}

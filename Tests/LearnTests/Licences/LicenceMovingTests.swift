import Learn
import TestSupport
import Testing
import Vocabulary

/// A licence step by step: who decides, what has to be said, and what is kept.
struct LicenceMovingTests {
    private static let scheme = LicensingOffice.scheme
    private static let panel: [AccountID] = ["ann", "bob", "cat"]
    private static let others: [AccountID] = ["dan", "eve", "fay"]
    private static let start = Instant.noon

    private let applied = LicenceRecord(.numbered(1), of: "asha", "csa", for: ["lead"], at: "police", applied: .noon)

    private func day(_ days: Int) -> Instant { Self.start.adding(days: days) }

    /// What each step needs and no more.
    private func said(_ move: LicenceMove, by panel: [AccountID]? = nil) -> LicenceSaid {
        let deciding: [AccountID] =
            switch move.rule.whose {
            case .panel: Self.panel
            case .otherPanel: Self.others
            default: []
            }
        let asks = move.rule.asks
        return LicenceSaid(
            panel: panel ?? deciding,
            reason: asks.contains(.reason) ? "It was said at length." : nil,
            conditions: asks.contains(.conditions) ? ["Seen by a supervisor each week"] : [],
            scopes: asks.contains(.scopes) ? ["lead"] : [],
            handling: asks.contains(.handling) ? "Nobody is left without an investigator." : nil,
            agency: asks.contains(.agency) ? "other-force" : nil,
            grounds: asks.contains(.grounds) ? LicenceGround.allCases.map { GroundSaid($0, "It was seen.") } : []
        )
    }

    private func make(
        _ move: LicenceMove,
        _ licence: LicenceRecord,
        on days: Int = 0,
        saying said: LicenceSaid? = nil,
        _ ties: LicenceTies = LicenceTies(),
        by account: AccountID? = nil
    ) throws(Refusal) -> LicenceRecord {
        let said = said ?? self.said(move)
        let doing: AccountID = move.rule.whose == .holder ? "asha" : said.panel.first ?? "gil"
        return try licence.made(move, saying: said, under: Self.scheme, ties, at: day(days), by: account ?? doing)
    }

    private func after(_ moves: LicenceMove...) throws -> LicenceRecord {
        try moves.reduce(applied) { licence, move in try make(move, licence) }
    }

    private func refusal(
        _ move: LicenceMove,
        _ licence: LicenceRecord,
        on days: Int = 0,
        saying said: LicenceSaid? = nil,
        _ ties: LicenceTies = LicenceTies(),
        by account: AccountID? = nil
    ) -> Refusal? {
        #expect(throws: Refusal.self) { _ = try make(move, licence, on: days, saying: said, ties, by: account) }
    }

    @Test func `from the application to the award, and its last day counts`() throws {
        let awarded = try after(.admit, .award)
        let last = LocalTime.day(of: Self.start).adding(months: 12)
        #expect(awarded.status == .awarded && awarded.scopes == ["lead"] && awarded.expires == last)
        #expect(awarded.isCurrent(on: last) && !awarded.isCurrent(on: last.adding(days: 1)))
        #expect(awarded.version == 3 && awarded.steps.map(\.move) == [.admit, .award])
    }

    @Test func `renewal goes on from its last day and keeps what was`() throws {
        let renewed = try make(.renew, try after(.admit, .award), on: 300)
        #expect(renewed.expires == LocalTime.day(of: Self.start).adding(months: 24))
        #expect(renewed.steps.map(\.move) == [.admit, .award, .renew])
        #expect(refusal(.renew, try after(.admit, .award), on: 400)?.reason == "its last day is over")
    }

    @Test func `it lapses when its last day is over, in summer time and in winter`() throws {
        let awarded = try after(.admit, .award)
        let last = try #require(awarded.expires)
        for moment in [
            LocalTime.instant(on: last, minuteOfDay: 1_439), LocalTime.instant(on: last, minuteOfDay: 0),
        ] {
            let refused = #expect(throws: Refusal.self) {
                try awarded.made(.lapse, saying: LicenceSaid(), under: Self.scheme, at: moment, by: "heed")
            }
            #expect(refused?.reason == "its last day is not over")
        }
        let midnight = LocalTime.instant(on: last.adding(days: 1), minuteOfDay: 0)
        let lapsed = try awarded.made(.lapse, saying: LicenceSaid(), under: Self.scheme, at: midnight, by: "heed")
        #expect(lapsed.status == .lapsed && !lapsed.isCurrent(on: last))
    }

    @Test func `a panel is enough different people, and none who has to do with it`() throws {
        let portfolio = try after(.admit)
        func fields(
            _ panel: [AccountID],
            _ ties: LicenceTies = LicenceTies(),
            by account: AccountID = "ann"
        ) -> [String] {
            let said = LicenceSaid(panel: panel, scopes: ["lead"])
            return refusal(.award, portfolio, saying: said, ties, by: account)?.problems.map(\.problem) ?? []
        }
        #expect(fields(["ann", "bob"]) == ["it takes 3 different people to decide"])
        #expect(fields(["ann", "bob", "bob"]) == ["it takes 3 different people to decide"])
        #expect(fields(["ann", "bob", "asha"]) == ["nobody decides about their own"])
        #expect(fields(Self.panel, LicenceTies(lineManager: "bob")) == ["their line manager does not decide"])
        let assessed = LicenceTies(assessors: ["cat"])
        #expect(fields(Self.panel, assessed) == ["whoever assessed the portfolio does not decide"])
        #expect(fields(Self.panel, by: "gil") == ["you are not on the panel"])
    }

    @Test(arguments: LicenceMove.allCases) func `what a step asks for has to be said`(move: LicenceMove) throws {
        guard let from = move.rule.from.first(where: { [.awarded, .inPortfolio, .deferred, .suspended].contains($0) }),
            ![.upholdAppeal, .dismissAppeal, .lapse].contains(move), !move.rule.asks.isEmpty
        else { return }
        let licence =
            switch from {
            case .awarded: try after(.admit, .award)
            case .inPortfolio: try after(.admit)
            case .deferred: try after(.admit, .deferDecision)
            default: try after(.admit, .award, .suspend)
            }
        let bare = LicenceSaid(panel: said(move).panel)
        let refused = refusal(move, licence, saying: bare)
        let asked = move.rule.asks.flatMap { asked in
            asked == .grounds ? LicenceGround.allCases.map { "grounds.\($0.rawValue)" } : [asked.rawValue]
        }
        #expect(Set(refused?.problems.map(\.field) ?? []) == Set(asked))
    }

    @Test func `an appeal is for its holder, in time, and heard by others`() throws {
        let suspended = try make(.suspend, try after(.admit, .award), on: 10)
        #expect(refusal(.appeal, suspended, on: 11, by: "ann")?.reason == "this is for its holder to do")
        #expect(refusal(.appeal, suspended, on: 39)?.reason.hasPrefix("the time to appeal ended") == true)
        #expect(refusal(.upholdAppeal, suspended, on: 11)?.reason == "there is no appeal")
        let appealed = try make(.appeal, suspended, on: 38)
        #expect(appealed.status == .suspended && appealed.appeal?.against == .suspend)
        #expect(refusal(.appeal, appealed, on: 38)?.reason == "there is an appeal already")
        let same = LicenceSaid(panel: ["ann", "dan", "eve"], reason: "They heard her.")
        #expect(refusal(.upholdAppeal, appealed, on: 40, saying: same, by: "dan")?.problems.map(\.field) == ["panel"])
        let upheld = try make(.upholdAppeal, appealed, on: 40)
        #expect(upheld.status == .awarded && upheld.appeal == nil)
        let dismissed = try make(.dismissAppeal, appealed, on: 40)
        #expect(dismissed.status == .suspended && dismissed.appeal == nil && dismissed.contested?.move == .suspend)
    }

    @Test func `who is heard has it back as it was, without what was imposed and with what was there`() throws {
        let imposed = try make(.appeal, try after(.admit, .award, .imposeConditions))
        #expect(!imposed.conditions.isEmpty)
        let heard = try make(.upholdAppeal, imposed)
        #expect(heard.status == .awarded && heard.conditions.isEmpty)
        let bound = try after(.admit, .awardWithConditions)
        let back = try make(.upholdAppeal, try make(.appeal, try make(.suspend, bound)))
        #expect(back.status == .conditional && back.conditions == bound.conditions && !bound.conditions.isEmpty)
    }

    @Test func `what is not adverse is not appealed against`() throws {
        let given = try make(.giveUp, try after(.admit, .award))
        #expect(refusal(.appeal, given)?.reason == "there is nothing to appeal against")
    }

    @Test func `it comes back after it was suspended or had lapsed, without the conditions of before`() throws {
        let restored = try make(.restore, try after(.admit, .awardWithConditions, .suspend), on: 30)
        #expect(restored.status == .restored && restored.conditions.isEmpty)
        #expect(restored.expires == LocalTime.day(of: day(30)).adding(months: 12))
    }

    @Test func `another force keeps it from then on, with all that was and an appeal that is open`() throws {
        let appealed = try make(.appeal, try after(.admit, .award, .suspend))
        let moved = try make(.transfer, appealed)
        #expect(moved.agency == "other-force" && moved.appeal == appealed.appeal && moved.status == .suspended)
        #expect(moved.steps.count == 5)
        #expect(refusal(.transfer, moved)?.problems.map(\.field) == ["agency"], "it is there already")
        #expect(refusal(.transfer, appealed, by: "asha")?.reason == "it is your own")
    }
}

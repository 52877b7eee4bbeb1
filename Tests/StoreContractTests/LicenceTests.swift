import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// Licences, as both stores look them up.
struct LicenceTests {
    private let reader = Actor.of(.licensingPanel)

    private static let scheme = LicenceScheme(
        Term(id: "csa", title: "Investigating", meaning: "", authority: Authority(source: "invented")),
        programme: "licence",
        scopes: [Term(id: "lead", title: "Lead", meaning: "", authority: Authority(source: "invented"))],
        valid: .months(12),
        quorum: 1,
        appealWithin: .days(28),
        renewal: RenewalTerms(
            currency: .init(6, "interviews", withinMonths: 12),
            samples: .init(1, "interview", withinMonths: 12),
            welfareMonths: 12
        )
    )

    private static func moment(_ day: Int) -> Instant { Instant.noon.adding(days: day) }

    private static func account(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private static func said(_ move: LicenceMove) -> LicenceSaid {
        LicenceSaid(
            panel: ["ann"],
            reason: "So.",
            conditions: ["With another"],
            scopes: ["lead"],
            handling: "None is held.",
            agency: "other-force"
        )
    }

    /// Eight of four holders each on a day of their own, every step on the day after; one agency, or another later.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        for number in 1...9 {
            let roles: Set<AccountRole> = number > 6 ? [.licensingPanel] : [.specialist]
            let agency: AgencyID = number == 9 ? "other-force" : "police"
            try await store.keep(
                Account(id: .numbered(number), name: "Person \(number)", agency: agency, unit: nil, roles: roles)
            )
        }
        let courses: [[LicenceMove]] = [
            [], [.admit], [.admit, .award], [.admit, .award, .suspend], [.admit, .awardWithConditions],
            [.admit, .award, .transfer],
        ]
        for (number, course) in courses.enumerated() {
            let holder = Self.account(number + 1)
            var licence = LicenceRecord(
                .numbered(100 + number),
                of: holder,
                "csa",
                for: ["lead"],
                at: "police",
                applied: Self.moment(number)
            )
            try await store.keep(licence, at: Self.moment(number))
            for (step, move) in course.enumerated() {
                let moment = Self.moment(number + step + 1)
                licence = try licence.made(move, saying: Self.said(move), under: Self.scheme, at: moment, by: "ann")
                try await store.keep(licence, at: moment)
            }
        }
        return store
    }

    private func pages(
        by limit: Int,
        _ page: (PageRequest) async throws -> (ids: [String], next: String?)
    ) async throws -> [String] {
        var all: [String] = []
        var after: String?
        repeat {
            let part = try await page(PageRequest(limit: limit, after: after))
            all += part.ids.map { String($0.suffix(3)) }
            after = part.next
        } while after != nil
        return all
    }

    @Test(arguments: Keeper.allCases, [1, 2, 99]) func `each part is listed in its order, for its agency alone`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        func listed(_ part: LicencePart, _ actor: Actor) async throws -> [String] {
            let reach = try Access.reach(of: actor, to: .decideLicence)
            return try await pages(by: limit) { page in
                let found = try await store.read { try $0.licences(within: reach, part, page) }
                return (found.items.map(\.id.text), found.next)
            }
        }
        #expect(try await listed(.toDecide, reader) == ["100", "101"])
        #expect(try await listed(.inForce, reader) == ["102", "104"])
        #expect(try await listed(.over, reader) == ["103"])
        let other = Actor.of(.licensingPanel, agency: "other-force")
        #expect(try await listed(.inForce, other) == ["105"])
        #expect(try await listed(.toDecide, other).isEmpty)
    }

    @Test(arguments: Keeper.allCases, [1, 2, 99]) func `as at a moment it says what was known then`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        func known(_ day: Int, _ actor: Actor) async throws -> [String] {
            let reach = try Access.reach(of: actor, to: .readRegister)
            var found: [String] = []
            _ = try await pages(by: limit) { page in
                let part = try await store.read { try $0.licences(within: reach, asOf: Self.moment(day), page) }
                found += part.items.compactMap(\.self).map { "\($0.id.text.suffix(3)) \($0.status.rawValue)" }
                return ([], part.next)
            }
            return found
        }
        #expect(try await known(-1, reader).isEmpty)
        #expect(
            try await known(4, reader) == [
                "100 applied", "101 in-portfolio", "102 awarded", "103 in-portfolio", "104 applied",
            ]
        )
        let end = try await known(9, reader)
        #expect(end == ["100 applied", "101 in-portfolio", "102 awarded", "103 suspended", "104 conditional"])
        let other = Actor.of(.licensingPanel, agency: "other-force")
        #expect(try await known(7, other).isEmpty)
        #expect(try await known(8, other) == ["105 awarded"])
    }

    @Test(arguments: Keeper.allCases) func `what has run out is found once its last day is over`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let last = LocalTime.day(of: Self.moment(4)).adding(months: 12)
        #expect(try await store.read { try $0.licencesRunOut(by: last, atMost: 9) }.isEmpty)
        let run = try await store.read { try $0.licencesRunOut(by: last.adding(days: 9), atMost: 9) }
        #expect(run.map { $0.id.text.suffix(3) } == ["102", "104", "105"])
        #expect(try await store.read { try $0.licencesRunOut(by: last.adding(days: 9), atMost: 1) }.count == 1)
    }

    @Test(arguments: Keeper.allCases) func `it is found by its holder, and the panel by its agency`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let holder = Self.account(5)
        #expect(try await store.read { try $0.licenceRecords(of: holder) }.map(\.id) == [.numbered(104)])
        let held = try await store.read { try $0.licences(of: holder) }
        #expect(held.map(\.conditions) == [["With another"]] && held.map(\.isActive) == [true])
        #expect(try await store.read { try $0.licences(of: Self.account(1)) }.isEmpty)
        let panel = try await store.read { try $0.licensingPanel(of: "police") }
        #expect(panel.map(\.name) == ["Person 7", "Person 8"])
        var (moved, gone) = (panel[0], panel[1])
        (moved.version, moved.roles) = (2, [.specialist])
        (gone.version, gone.isSuspended) = (2, true)
        try await store.keep(moved)
        #expect(try await store.read { try $0.licensingPanel(of: "police") }.map(\.name) == ["Person 8"])
        try await store.keep(gone)
        #expect(try await store.read { try $0.licensingPanel(of: "police") }.isEmpty, "whoever left decides nothing")
    }

    @Test func `the records keep no second open one of a scheme for one holder`() async throws {
        let store = try await opened(.sqlite)
        let second = LicenceRecord(
            .numbered(199),
            of: Self.account(3),
            "csa",
            for: ["lead"],
            at: "police",
            applied: .noon
        )
        await #expect(throws: (any Error).self) { try await store.keep(second) }
    }
}

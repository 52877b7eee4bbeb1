import Access
import Learn
import TestSupport
import Vocabulary

/// Two agencies with people in every role, those who lead on welfare, and a store in memory.
struct WelfareRoom {
    static let asha = WelfareRoom.actor(1, .specialist)
    static let ben = WelfareRoom.actor(2, .responder)
    static let lead = WelfareRoom.actor(11, .welfareLead)
    /// Leads on welfare, and answers for Asha's work.
    static let manager = WelfareRoom.actor(12, .welfareLead, .supervisor)
    static let elsewhere = WelfareRoom.actor(13, .welfareLead, agency: "other-force")

    let store = MemoryStore()
    let world = FixedSurroundings()

    init() throws {
        try keep(Self.asha, "Asha Rao", managedBy: Self.manager.account)
        try keep(Self.ben, "Ben Moss")
        try keep(Self.lead, "Wren Hale")
        try keep(Self.manager, "Gil Marsh")
        try keep(Self.elsewhere, "Oona Vale")
    }

    static func actor(_ number: Int, _ roles: AccountRole..., agency: AgencyID = "police") -> Actor {
        Actor(
            account: AccountID(RecordID.numbered(700 + number).text),
            agency: agency,
            unit: "north",
            roles: Set(roles)
        )
    }

    private func keep(_ actor: Actor, _ name: String, managedBy manager: AccountID? = nil) throws {
        try store.keep(
            Account(
                id: RecordID(actor.account.text),
                name: name,
                agency: actor.agency,
                unit: actor.unit,
                roles: actor.roles,
                lineManager: manager
            )
        )
    }

    var desk: LearnDesk<MemoryStore> { LearnDesk(store: store, policies: Fixed(), world: world) }
    var today: CalendarDay { LocalTime.day(of: world.now) }

    func own(_ actor: Actor = Self.asha) async throws -> OwnWelfare { try await ReadOwnWelfare(desk)(by: actor) }

    func seen(_ actor: Actor = Self.asha, by lead: Actor = Self.lead) async throws -> LedWelfare {
        try await ReadWelfare(desk)(RecordID(actor.account.text), by: lead)
    }

    func listed(by lead: Actor = Self.lead) async throws -> [String] {
        try await ListWelfare(desk)(by: lead).map(\.person.name)
    }

    @discardableResult
    func speak(
        _ new: WelfareConversation.New,
        with actor: Actor = Self.asha,
        expecting version: Int? = nil,
        by lead: Actor = Self.lead
    ) async throws -> WelfareRecord {
        try await RecordConversation(desk)(new, with: RecordID(actor.account.text), expecting: version, by: lead)
    }

    static let policy = WelfarePolicy(
        kinds: [
            ExposureKind(term("images-seen", "Images seen"), withinWeeks: 4),
            ExposureKind(term("death-attended", "A death attended"), withinWeeks: 2),
        ],
        support: [term("occupational-health", "Occupational health"), term("counselling", "Counselling")],
        countMonths: 12,
        warnDays: 14
    )

    private static func term<Subject>(_ id: String, _ title: String) -> Term<Subject> {
        Term(id: Identifier(id), title: title, meaning: "", authority: Authority(source: "invented"))
    }

    private struct Fixed: LearnPolicies {
        func learnPolicy(at moment: Instant) -> LearnPolicy {
            var policy = LearnPolicy(
                guidelines: [],
                behaviours: [],
                ranks: [],
                fewestPeers: 5,
                topics: [],
                modules: [],
                programmes: [],
                licences: [.small(days: 730)]
            )
            policy.welfare = WelfareRoom.policy
            return policy
        }
    }
}

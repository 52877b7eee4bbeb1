import Vocabulary

/// Who plays a part in one telling of a story.
struct Player: Sendable {
    /// `p1`, `c2`.
    let id: String
    let roles: [String]
    /// The resident; nil for a stranger.
    let resident: Int?
    let given: String?
    let family: String?
    let sex: DemoSex
    /// For a stranger, as the document writes it.
    let age: String?
}

/// Chooses who plays the parts of a story, so that ages and ties fit.
struct Casting {
    private let world: DemoWorld
    private let content: DemoContent
    private var fitting: [String: [Int]] = [:]

    init(_ world: DemoWorld, _ content: DemoContent) {
        self.world = world
        self.content = content
    }

    /// The players, the lead first; nil where nobody was found who fits.
    mutating func cast(_ story: Story, on day: CalendarDay, _ chance: inout Chance) -> [Player]? {
        let leads = leads(of: story, on: day)
        for _ in 0..<80 {
            guard let lead = chance.one(of: leads) else { return nil }
            if let players = players(of: story, led: lead, on: day, &chance) { return players }
        }
        return nil
    }

    /// Those who may lead the story as things are today, each as often as their household is met.
    private mutating func leads(of story: Story, on day: CalendarDay) -> [Int] {
        if let known = fitting[story.id] { return known }
        guard case .resident(let wanted)? = story.cast.first?.player else { return [] }
        var leads: [Int] = []
        for person in world.people.indices where fits(person, wanted) {
            let heat = story.isPattern ? 1 : world.household(of: person).heat
            leads.append(contentsOf: repeatElement(person, count: heat))
        }
        fitting[story.id] = leads
        return leads
    }

    private func fits(_ person: Int, _ wanted: Resident) -> Bool {
        let who = world.people[person]
        if let sex = wanted.sex, sex != who.sex { return false }
        if !wanted.vulnerabilities.isEmpty, !wanted.vulnerabilities.contains(where: who.vulnerabilities.contains) {
            return false
        }
        if wanted.livesAlone, world.household(of: person).people.count > 1 { return false }
        return wanted.has.allSatisfy { !world.kin(of: person, $0).isEmpty }
    }

    private func players(of story: Story, led lead: Int, on day: CalendarDay, _ chance: inout Chance) -> [Player]? {
        var players: [Player] = []
        for part in story.cast {
            switch part.player {
            case .resident(let wanted):
                guard players.isEmpty else { continue }
                guard wanted.ages.contains(world.people[lead].age(on: day)) else { return nil }
                players.append(player(part.id, part, lead))
            case .stranger(let sex, let ages, let isNamed):
                players.append(stranger(part, sex, ages, isNamed, &chance))
            case .kin(let tie, let other, let isGrown, let isAtHome):
                guard let owner = players.first(where: { $0.id == other })?.resident else { continue }
                let found = world.kin(of: owner, tie).filter { person in
                    let age = world.people[person].age(on: day)
                    guard age >= 0, !players.contains(where: { $0.resident == person }) else { return false }
                    if let isGrown, isGrown != (age >= 18) { return false }
                    if let isAtHome, isAtHome != (world.people[person].household == world.people[lead].household) {
                        return false
                    }
                    return true
                }
                if found.isEmpty {
                    guard part.isOptional else { return nil }
                    continue
                }
                if part.id == "c" {
                    for (number, child) in found.enumerated() { players.append(player("c\(number + 1)", part, child)) }
                } else if let one = chance.one(of: found) {
                    players.append(player(part.id, part, one))
                }
            }
        }
        return players
    }

    private func player(_ id: String, _ part: Part, _ person: Int) -> Player {
        let who = world.people[person]
        return Player(
            id: id,
            roles: part.roles,
            resident: person,
            given: who.given,
            family: who.family,
            sex: who.sex,
            age: nil
        )
    }

    private func stranger(
        _ part: Part,
        _ sex: DemoSex,
        _ ages: ClosedRange<Int>,
        _ isNamed: Bool,
        _ chance: inout Chance
    ) -> Player {
        let origin = chance.weighed(content.origins.map { ($0, $0.share) }) ?? content.origins[0]
        let given = chance.one(of: sex == .female ? origin.female : origin.male)
        let family = chance.percent(40) ? chance.one(of: origin.family) : nil
        let age = chance.within(ages)
        let isRough = chance.percent(50) && ages.count > 6
        return Player(
            id: part.id,
            roles: part.roles,
            resident: nil,
            given: isNamed ? given : nil,
            family: isNamed ? family : nil,
            sex: sex,
            age: isRough ? "\(ages.lowerBound)-\(ages.upperBound)" : String(age)
        )
    }
}

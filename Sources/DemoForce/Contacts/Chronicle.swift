import Vocabulary

/// All that happened over two years, in the order in which it did.
struct Chronicle {
    private let world: DemoWorld
    private let content: DemoContent
    private let seed: UInt64
    private let start: Instant
    private let end: Instant
    /// How many contacts there are altogether; no fewer than the patterns have.
    private let count: Int
    private(set) var contacts: [DemoContact] = []

    init(_ world: DemoWorld, _ content: DemoContent, _ count: Int, seed: UInt64, from start: Instant, to end: Instant) {
        self.world = world
        self.content = content
        self.count = count
        self.seed = seed
        self.start = start
        self.end = end
    }

    mutating func tell() {
        var casting = Casting(world, content)
        for story in content.stories where story.isPattern {
            for telling in 0..<times(story) { tell(story, telling, &casting) }
        }
        tellOrdinary(&casting)
        contacts.sort { ($0.at, $0.story, $0.telling) < ($1.at, $1.story, $1.telling) }
        var numbers: [Int: Int] = [:]
        for index in contacts.indices {
            let year = LocalTime.day(of: contacts[index].at).year
            numbers[year, default: 100] += 1
            let number = String(1_000_000 + numbers[year, default: 0]).dropFirst()
            contacts[index].reference = "HD-\(year)-\(number)"
        }
    }

    /// A small force has fewer tellings of a pattern, and one at least.
    private func times(_ story: Story) -> Int { min(story.times, max(1, story.times * count / 4_000)) }

    /// The first telling of a pattern has just happened; the others lie anywhere in the two years.
    private mutating func tell(_ story: Story, _ telling: Int, _ casting: inout Casting) {
        var chance = Chance(seed: seed, for: "\(story.id) \(telling)")
        let gaps = story.episodes.map { chance.within($0.after) }
        let length = gaps.dropFirst().reduce(0, +)
        let days = (end.seconds - start.seconds) / 86_400
        let last = telling == 0 ? days - chance.within(1...4) : chance.within(min(length + 1, days - 1)...(days - 1))
        var day = last - length
        guard let players = casting.cast(story, on: LocalTime.day(of: start.adding(days: max(0, day))), &chance) else {
            return
        }
        let composing = Composing(world: world, content: content, story: story, telling: telling, players: players)
        for number in story.episodes.indices {
            if number > 0 { day += gaps[number] }
            guard day >= 0 else { continue }
            let moment = moment(on: day, story.episodes[number].hours, &chance)
            contacts.append(composing.contact(number, at: moment, before: end, &chance))
        }
    }

    private mutating func tellOrdinary(_ casting: inout Casting) {
        let ordinary = content.stories.filter { !$0.isPattern }
        var chance = Chance(seed: seed, for: "ordinary contacts")
        let days = (end.seconds - start.seconds) / 86_400
        var telling = 0
        while contacts.count < count {
            telling += 1
            guard let story = chance.weighed(ordinary.map { ($0, $0.share) }) else { return }
            let day = chance.below(days)
            let today = LocalTime.day(of: start.adding(days: day))
            guard let players = casting.cast(story, on: today, &chance) else { continue }
            let composing = Composing(world: world, content: content, story: story, telling: telling, players: players)
            let moment = moment(on: day, story.episodes[0].hours, &chance)
            contacts.append(composing.contact(0, at: moment, before: end, &chance))
        }
    }

    private func moment(on day: Int, _ hours: Episode.Hours, _ chance: inout Chance) -> Instant {
        let hour =
            switch hours {
            case .day: chance.within(8...17)
            case .evening: chance.within(17...23)
            case .night: (chance.within(22...28)) % 24
            case .any:
                chance.weighed([(chance.within(8...17), 5), (chance.within(17...23), 4), (chance.within(0...7), 2)])
                    ?? 12
            }
        let local = LocalTime.day(of: start.adding(days: day))
        let at = LocalTime.instant(on: local, minuteOfDay: hour * 60 + chance.below(60)).adding(hours: 0)
        return Instant(seconds: min(max(at.seconds, start.seconds), end.seconds - 3_600 - 60 * chance.below(600)))
    }
}

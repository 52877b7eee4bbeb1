import Notation
package import Vocabulary

/// An invented force with its partners, the people it meets, two years of contacts and what was done about them.
///
/// The same seed and end give the same force, byte for byte, on every machine. Nobody and no place in it is real.
package struct DemoForce: Sendable {
    package let districts: [DemoDistrict]
    package let staff: [DemoStaff]
    /// With whom to sign in to see each page: one of each post and unit.
    package var shown: [DemoStaff] { staff.shown }
    package let people: [DemoPerson]
    package let households: [DemoHousehold]
    /// By when they happened.
    package let contacts: [DemoContact]
    /// Everything that is done, recording included, by when it is.
    package let events: [DemoEvent]
    package let stories: [DemoStory]

    /// The first day of the first policy: what happened earlier could not be assessed.
    package static let earliest = CalendarDay(number: 20_089)

    /// Two years that end at an instant, or as much of them as lies after a day.
    package init(
        seed: UInt64 = 1_829,
        contacts count: Int = 6_000,
        endingAt end: Instant,
        notBefore day: CalendarDay = earliest
    ) throws {
        let content = try DemoContent.bundled()
        let today = LocalTime.day(of: end)
        let begin = max(today.adding(months: -24), day)
        let start = LocalTime.instant(on: begin, minuteOfDay: 0)

        var peopling = Peopling(content, seed: seed, today: today)
        peopling.populate()
        var world = peopling.world
        world.staff = Staffing.staff(of: content, seed: seed, on: today)

        var chronicle = Chronicle(world, content, count, seed: seed, from: start, to: end)
        chronicle.tell()
        var aftermath = Aftermath(world, content, chronicle.contacts, seed: seed, to: end)
        aftermath.play()
        let drafts = Drafting.events(world, content.thoughts, aftermath, seed: seed, to: end)
        let safe = KeepingSafe.events(content.safeContact, aftermath, seed: seed, to: end)
        let meetings = Conferring.events(world, content.meetings, aftermath, keeping: safe, seed: seed, to: end)
        let agreements = Agreeing.events(world, content.agreements, seed: seed, from: start, to: end)
        let learning = LearningScript.events(world, content.learning, aftermath, seed: seed, to: end)

        districts = world.districts
        staff = world.staff
        people = world.people
        households = world.households
        contacts = aftermath.contacts
        events = (aftermath.events + drafts + safe + meetings + agreements + learning).enumerated()
            .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
        stories = DemoStory.all(in: content.stories, of: contacts, world)
    }
}

extension DemoForce {
    /// Tells whether two forces are the same, in every document and every event.
    package var fingerprint: Fingerprint {
        var print = Fingerprint()
        for one in staff {
            print.add("\(one.signIn) \(one.name) \(one.agency) \(one.unit ?? "") \(one.roles) \(one.rank) ")
            print.add("\(one.since) \(one.lineManager ?? "")\n")
        }
        for contact in contacts { print.add(JSONText(contact.document()).compact) }
        for event in events { print.add(JSONText(event.json).compact) }
        return print
    }
}

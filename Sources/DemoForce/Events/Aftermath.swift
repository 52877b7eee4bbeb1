import Vocabulary

/// What people do with the contacts: link, answer, judge, review, refer; what lies after the end is still to be done.
struct Aftermath {
    private let world: DemoWorld
    private let thoughts: Thoughts
    private let end: Instant
    private let seed: UInt64
    private var registry: Registry
    private(set) var contacts: [DemoContact]
    private(set) var events: [DemoEvent] = []

    init(_ world: DemoWorld, _ content: DemoContent, _ contacts: [DemoContact], seed: UInt64, to end: Instant) {
        self.world = world
        thoughts = content.thoughts
        self.contacts = contacts
        self.seed = seed
        self.end = end
        registry = Registry(world.people)
    }

    mutating func play() {
        for index in contacts.indices.sorted(by: { contacts[$0].recordedAt < contacts[$1].recordedAt }) {
            var chance = Chance(seed: seed, for: contacts[index].reference)
            record(index, &chance)
            let answered = answer(index, &chance)
            judge(index, after: answered, &chance)
            if contacts[index].kind == "call" { attend(index, &chance) }
            for route in contacts[index].routes { refer(index, route, after: answered, &chance) }
        }
        events = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private mutating func happen(_ at: Instant, _ by: String, _ deed: DemoDeed) -> Bool {
        guard at < end else { return false }
        events.append(DemoEvent(at: at, by: by, deed: deed))
        return true
    }

    private mutating func record(_ index: Int, _ chance: inout Chance) {
        let contact = contacts[index]
        _ = happen(contact.recordedAt, contact.recordedBy, .record(contact.reference))
        let reachesAgency = contact.agency != "police" || contact.unit == "hub" || contact.unit == "safeguarding"
        for place in contact.people.indices {
            guard let resident = contact.people[place].resident else { continue }
            let (key, twin) = registry.record(
                of: resident,
                agency: contact.agency,
                unit: contact.unit,
                reachesAgency: reachesAgency,
                at: contact.recordedAt
            )
            contacts[index].people[place].record = key
            guard let twin, contact.agency == "police", chance.percent(70) else { continue }
            guard let hub = chance.one(of: world.staff.filter({ $0.may("hub-coordinator") })) else { continue }
            let at = contact.recordedAt.adding(hours: chance.within(3...60))
            let deed = DemoDeed.link(contact: contact.reference, person: contact.people[place].id, record: twin)
            if happen(at, hub.signIn, deed) {
                registry.link(resident, to: twin, agency: contact.agency, unit: contact.unit, at: at)
            }
        }
    }

    /// When the facts that were found out later were known; when it was recorded where there are none.
    private mutating func answer(_ index: Int, _ chance: inout Chance) -> Instant {
        let contact = contacts[index]
        guard !contact.laterAnswers.isEmpty else { return contact.recordedAt }
        let at = contact.recordedAt.adding(hours: chance.within(1...40))
        let isDone = happen(at, contact.recordedBy, .answer(contact: contact.reference, contact.laterAnswers))
        if !isDone { contacts[index].laterAnswers = [] }
        return at
    }

    private mutating func judge(_ index: Int, after answered: Instant, _ chance: inout Chance) {
        let contact = contacts[index]
        guard chance.percent(96) else { return }
        let delay = chance.percent(80) ? chance.within(5...90) : chance.within(180...1_800)
        let at = Instant(seconds: contact.recordedAt.seconds + delay * 60)
        let judgement = thoughts.judgement(of: contact, at: at, &chance)
        guard happen(at, contact.recordedBy, .judge(contact: contact.reference, judgement)) else { return }
        contacts[index].isJudged = true
        let supervisors = world.staff.filter {
            $0.may("supervisor") && $0.agency == contact.agency && $0.unit == contact.unit
        }
        guard let supervisor = chance.one(of: supervisors), chance.percent(82) else { return }
        let seen = at.adding(hours: chance.within(2...70))
        let agrees = chance.percent(90)
        let note = thoughts.review(agrees: agrees, &chance)
        let review = DemoDeed.review(contact: contact.reference, agrees: agrees, note: note)
        guard happen(seen, supervisor.signIn, review), !agrees, chance.percent(80) else { return }
        let again = thoughts.judgement(of: contact, at: seen, isSecond: true, &chance)
        let second = seen.adding(hours: chance.within(2...48))
        guard happen(second, contact.recordedBy, .judge(contact: contact.reference, again)) else { return }
        contacts[index].grade = again.grade
    }

    private mutating func attend(_ index: Int, _ chance: inout Chance) {
        let contact = contacts[index]
        // Some of the latest still wait.
        guard contact.recordedAt.days(until: end) > 2 || chance.percent(45) else { return }
        let minutes = contact.grade == "high" ? chance.within(8...60) : chance.within(30...700)
        let at = Instant(seconds: contact.recordedAt.seconds + minutes * 60)
        guard let responder = chance.one(of: world.staff.filter { $0.unit == contact.unit && $0.may("responder") })
        else {
            return
        }
        let note = chance.one(of: thoughts.attended) ?? ""
        _ = happen(at, responder.signIn, .attend(contact: contact.reference, note: note))
    }

    private mutating func refer(
        _ index: Int,
        _ route: (pathway: String, person: String),
        after answered: Instant,
        _ chance: inout Chance
    ) {
        let contact = contacts[index]
        guard let agency = thoughts.recipients[route.pathway], agency != contact.agency else { return }
        let referral = DemoReferral(pathway: route.pathway, to: agency, person: route.person)
        var at = Instant(seconds: answered.seconds + chance.within(20...600) * 60)
        func step(_ step: DemoReferralStep) -> DemoDeed { .refer(contact: contact.reference, referral, step) }
        let note = chance.one(of: thoughts.referralNotes) ?? ""
        guard happen(at, contact.recordedBy, step(.draft(note: note))), chance.percent(95) else { return }
        at = Instant(seconds: at.seconds + chance.within(5...240) * 60)
        guard happen(at, contact.recordedBy, step(.send)) else { return }
        guard let partner = chance.one(of: world.staff.filter { $0.agency == agency && agency != "police" }) else {
            return
        }
        if chance.percent(3) {
            at = at.adding(hours: chance.within(1...8))
            _ = happen(at, contact.recordedBy, step(.withdraw(reason: chance.one(of: thoughts.withdrawn) ?? "")))
            return
        }
        at = at.adding(hours: chance.within(1...30))
        guard happen(at, partner.signIn, step(.receive)), chance.percent(94) else { return }
        at = at.adding(hours: chance.within(2...96))
        let isAccepted = chance.percent(78)
        let answer = chance.one(of: isAccepted ? thoughts.accepted : thoughts.declined) ?? ""
        _ = happen(at, partner.signIn, step(isAccepted ? .accept(note: answer) : .decline(reason: answer)))
    }
}

import Vocabulary

/// What people do with the contacts: link, answer, judge, review, refer; what lies after the end is still to be done.
struct Aftermath {
    let world: DemoWorld
    let thoughts: Thoughts
    let end: Instant
    let seed: UInt64
    private var registry: Registry
    /// Of everybody who is shown to whoever looks round, the last contact: nobody has judged it.
    private let unjudged: Set<String>
    private(set) var contacts: [DemoContact]
    /// The contacts of which somebody has accepted a referral.
    var accepted: Set<String> = []
    private(set) var events: [DemoEvent] = []

    init(_ world: DemoWorld, _ content: DemoContent, _ contacts: [DemoContact], seed: UInt64, to end: Instant) {
        self.world = world
        thoughts = content.thoughts
        self.contacts = contacts
        self.seed = seed
        self.end = end
        registry = Registry(world.people)
        let latest = world.staff.shown.compactMap { one in contacts.last { $0.recordedBy == one.signIn } }
        unjudged = Set(latest.map(\.reference))
    }

    mutating func play() {
        for index in contacts.indices.sorted(by: { contacts[$0].recordedAt < contacts[$1].recordedAt }) {
            var chance = Chance(seed: seed, for: contacts[index].reference)
            let known = record(index, &chance)
            let answered = answer(index, after: known, &chance)
            let judged = judge(index, after: answered.forJudging, &chance)
            attend(index, &chance)
            for route in contacts[index].routes { refer(index, route, after: max(judged, answered.last), &chance) }
            settle(index, after: max(judged, answered.last), &chance)
            notify(index)
            plan(index)
            ask(index)
        }
        raise()
        events = events.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    mutating func happen(_ at: Instant, _ by: String, _ deed: DemoDeed) -> Bool {
        guard at < end else { return false }
        events.append(DemoEvent(at: at, by: by, deed: deed))
        return true
    }

    /// Whether something is left undone: often of the last days, seldom of the last weeks, never of what lies further back.
    func isLeft(_ index: Int, percent: Int, _ chance: inout Chance) -> Bool {
        let days = contacts[index].recordedAt.days(until: end)
        let isDrawn = chance.percent(days <= 8 ? percent : percent / 10)
        return isDrawn && days <= 40
    }

    /// When it is known who everybody is.
    private mutating func record(_ index: Int, _ chance: inout Chance) -> Instant {
        let contact = contacts[index]
        var known = contact.recordedAt
        _ = happen(known, contact.recordedBy, .record(contact.reference))
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
            let at = contact.recordedAt.adding(minutes: chance.within(6...50))
            let deed = DemoDeed.link(contact: contact.reference, person: contact.people[place].id, record: twin)
            if happen(at, hub.signIn, deed) {
                registry.link(resident, to: twin, agency: contact.agency, unit: contact.unit, at: at)
                known = max(known, at)
            }
        }
        return known
    }

    /// When everything was found out that it is judged on, and when the last was; some things are found out later.
    private mutating func answer(
        _ index: Int,
        after known: Instant,
        _ chance: inout Chance
    ) -> (forJudging: Instant, last: Instant) {
        let contact = contacts[index]
        guard !contact.laterAnswers.isEmpty else { return (known, known) }
        let isLate = isLeft(index, percent: 40, &chance)
        let at = known.adding(minutes: isLate ? chance.within(1_500...2_400) : chance.within(120...840))
        let isDone = happen(at, contact.recordedBy, .answer(contact: contact.reference, contact.laterAnswers))
        if !isDone { contacts[index].laterAnswers = [] }
        return (isLate || !isDone ? known : at, at)
    }

    /// When it was judged first; when it would have been, where nobody has.
    private mutating func judge(_ index: Int, after known: Instant, _ chance: inout Chance) -> Instant {
        let contact = contacts[index]
        let at = known.adding(minutes: chance.within(120...1_200))
        let judgement = thoughts.judgement(of: contact, at: at, &chance)
        guard !unjudged.contains(contact.reference), !isLeft(index, percent: 35, &chance),
            happen(at, contact.recordedBy, .judge(contact: contact.reference, judgement))
        else { return at }
        contacts[index].isJudged = true
        let supervisors = world.staff.filter {
            $0.may("supervisor") && $0.agency == contact.agency && $0.unit == contact.unit
        }
        guard let supervisor = chance.one(of: supervisors), !isLeft(index, percent: 45, &chance) else { return at }
        let seen = at.adding(hours: chance.within(2...70))
        let agrees = chance.percent(90)
        guard review(index, agrees, supervisor, at: seen, &chance), !agrees, !isLeft(index, percent: 60, &chance) else {
            return at
        }
        let again = thoughts.judgement(of: contact, at: seen, isSecond: true, &chance)
        let second = seen.adding(hours: chance.within(2...48))
        guard happen(second, contact.recordedBy, .judge(contact: contact.reference, again)) else { return at }
        contacts[index].grade = again.grade
        _ = review(index, true, supervisor, at: second.adding(hours: chance.within(2...40)), &chance)
        return at
    }

    private mutating func review(
        _ index: Int,
        _ agrees: Bool,
        _ supervisor: DemoStaff,
        at moment: Instant,
        _ chance: inout Chance
    ) -> Bool {
        let note = thoughts.review(agrees: agrees, &chance)
        let deed = DemoDeed.review(contact: contacts[index].reference, agrees: agrees, note: note)
        return happen(moment, supervisor.signIn, deed)
    }

    /// Calls and reports wait until somebody comes; some of the latest still do.
    private mutating func attend(_ index: Int, _ chance: inout Chance) {
        let contact = contacts[index]
        guard ["call", "online"].contains(contact.kind), !isLeft(index, percent: 45, &chance) else { return }
        let minutes = contact.grade == "high" ? chance.within(8...60) : chance.within(30...700)
        let at = contact.recordedAt.adding(minutes: minutes)
        let here = world.staff.filter { $0.unit == contact.unit && $0.agency == contact.agency && $0.may("responder") }
        let note = chance.one(of: thoughts.attended) ?? ""
        let by = chance.one(of: here)?.signIn ?? contact.recordedBy
        _ = happen(at, by, .attend(contact: contact.reference, note: note))
    }
}

import Vocabulary

/// What is done for one meeting, from the day on which it is convened to the last answer.
struct MeetingScript {
    let meeting: PlannedMeeting
    let texts: MeetingTexts
    let staff: [DemoStaff]
    /// Which agencies must not be told of which residents.
    let barred: [Int: Set<String>]
    let end: Instant
    var chance: Chance
    private(set) var events: [DemoEvent] = []

    var kind: MeetingTexts.Kind { meeting.kind }
    var held: Instant { meeting.begins.adding(hours: 2) }

    init(
        _ meeting: PlannedMeeting,
        _ texts: MeetingTexts,
        _ staff: [DemoStaff],
        barred: [Int: Set<String>],
        seed: UInt64,
        to end: Instant
    ) {
        self.meeting = meeting
        self.texts = texts
        self.staff = staff
        self.barred = barred
        self.end = end
        chance = Chance(seed: seed, for: "meeting " + meeting.name)
    }

    mutating func play() {
        guard let chair = somebody(of: kind.host) else { return }
        let parts = meeting.people.map(\.part)
        let place = chance.one(of: kind.places) ?? ""
        happen(meeting.convened, chair, .convene(kind: kind.id, at: meeting.begins, place: place))
        let puttings = meeting.people.enumerated().map { number, one in
            max(meeting.convened, one.from).adding(minutes: 40 + 7 * number)
        }
        for (one, at) in zip(meeting.people, puttings) {
            happen(at, chair, .putOn(one.part))
            guard let also = kind.also, agencies(for: one).contains(also.agency) else { continue }
            let entry = DemoPartEntry.invite(agency: also.agency, why: also.why)
            happen(at.adding(minutes: 3), chair, .write(one.part, entry))
        }
        guard meeting.fate != .prepared, let first = puttings.min() else { return }
        let called = max(meeting.begins.adding(days: -12), first.adding(minutes: 60))
        // Whoever is referred when the papers are out is put on then.
        let early = zip(parts, puttings).filter { $0.1 < called }.map(\.0)
        happen(called, chair, .move(.invite, early))
        if meeting.fate == .cancelled {
            let why = chance.one(of: texts.cancelled) ?? ""
            happen(called.adding(hours: 20), chair, .move(.cancel(why), parts))
            return
        }
        for (one, at) in zip(meeting.people, puttings) { bring(one, from: max(called, at)) }
        happen(held, chair, .move(.hold(attended: attending()), parts))
        for one in meeting.people { discuss(one, chair) }
        guard meeting.fate == .closed else { return }
        happen(held.adding(hours: chance.within(20...70)), chair, .move(.close, parts))
    }

    mutating func happen(_ at: Instant, _ by: DemoStaff, _ step: DemoMeetingStep) {
        guard at < end else { return }
        events.append(DemoEvent(at: at, by: by.signIn, deed: .meet(meeting.name, step)))
    }

    /// One of those who speak for an agency at meetings.
    mutating func somebody(of agency: String) -> DemoStaff? {
        chance.one(
            of: staff.filter { $0.agency == agency && ($0.may("partner-practitioner") || $0.may("hub-coordinator")) }
        )
    }

    /// The host and whoever is invited for somebody, but those who must not be told of them.
    func agencies(for one: HeldReferral) -> [String] {
        let kept = one.resident.flatMap { barred[$0] } ?? []
        return ([kind.host] + kind.core + (kind.also.map { [$0.agency] } ?? [])).filter { !kept.contains($0) }
    }

    /// Who hosts it and who brings the words of the person always come, and most of the others.
    private mutating func attending() -> [String] {
        let known = Set(meeting.people.flatMap(agencies))
        return known.sorted().filter { agency in [kind.host, kind.speaker].contains(agency) || chance.percent(92) }
    }
}

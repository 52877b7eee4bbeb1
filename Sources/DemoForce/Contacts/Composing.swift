import Vocabulary

/// Writes one contact of a story: who reported and recorded it, what was told, and what that records.
struct Composing {
    let world: DemoWorld
    let content: DemoContent
    let story: Story
    let telling: Int
    let players: [Player]

    func contact(_ number: Int, at: Instant, before end: Instant, _ chance: inout Chance) -> DemoContact {
        let episode = story.episodes[number]
        let present = players.filter { episode.present.isEmpty || episode.present.contains($0.id.letters) }
        let lead = players[0].resident ?? 0
        let host = players.first { $0.id == episode.isAtOther }?.resident ?? lead
        let household = world.household(of: host)
        let kind = chance.weighed(episode.kinds) ?? "call"
        let teller = Teller.chosen(for: kind, among: episode.toldBy, present, world, content, &chance)
        let recorder = recorder(of: kind, teller, household.unit, &chance)
        let reporter = teller.reporter(recorder)
        let telling = Telling(
            players: players,
            world: world,
            words: content.words,
            at: at,
            home: household.line,
            reporter: teller.told
        )
        let delay = chance.within(kind == "call" ? 4...25 : 30...240) * 60
        var contact = DemoContact(
            story: story.id,
            telling: self.telling,
            episode: number,
            at: at,
            kind: kind,
            recordedAt: Instant(seconds: min(at.seconds + delay, max(at.seconds, end.seconds - 60))),
            recordedBy: recorder.signIn,
            agency: recorder.agency,
            unit: recorder.unit,
            narrative: "",
            reporter: reporter,
            location: place(household, chance.percent(94)),
            people: present.map { person($0, at: at, &chance) },
            grade: episode.grade
        )
        if let caller = teller.player, ["call", "front-desk", "online"].contains(kind) {
            contact.change(caller) { $0.roles.append("caller") }
        }
        tell(&contact, episode, telling, &chance)
        relate(&contact)
        return contact
    }

    private func tell(_ contact: inout DemoContact, _ episode: Episode, _ telling: Telling, _ chance: inout Chance) {
        var notes = episode.records
        var sentences: [String] = []
        if let opening = chance.one(of: content.words.openings[contact.kind] ?? []), !opening.isEmpty {
            sentences.append(telling.told(opening, &chance))
        }
        for part in episode.sentences where chance.percent(part.percent) {
            let known = part.wordings.filter { wording in
                wording.needed.allSatisfy { need in contact.people.contains { $0.id == need } }
            }
            guard let wording = chance.one(of: known) else { continue }
            sentences.append(telling.told(wording.text, &chance))
            notes += wording.records
        }
        if chance.percent(22), let closing = chance.one(of: content.words.closings) {
            sentences.append(telling.told(closing, &chance))
        }
        contact.narrative = Slips(words: content.words)
            .applied(to: sentences.joined(separator: " "), kind: contact.kind, &chance)
        // Referrals first: what they rest on is always found out.
        let routes = notes.filter(\.isReferral)
        for note in routes + notes.filter({ !$0.isReferral }) {
            contact.take(note, on: LocalTime.day(of: contact.at), telling, &chance)
        }
        if !story.isPattern, contact.routes.isEmpty, contact.grade == "low", chance.percent(60) { contact.settle() }
        if chance.percent(12) { contact.grade = chance.one(of: ["low", "medium"]) ?? contact.grade }
    }

    /// Everybody's tie to the lead, where there is one.
    private func relate(_ contact: inout DemoContact) {
        for player in players.dropFirst() {
            guard let one = player.resident, let lead = players[0].resident else { continue }
            guard contact.people.contains(where: { $0.id == player.id }) else { continue }
            guard contact.people.contains(where: { $0.id == players[0].id }) else { continue }
            guard let tie = world.tie(from: one, to: lead) else { continue }
            contact.relationships.append((player.id, players[0].id, tie.word(player.sex)))
        }
    }

    /// Who writes it down: the partner who reports, the hub for them, or a responder of the district.
    private func recorder(of kind: String, _ teller: Teller, _ unit: String, _ chance: inout Chance) -> DemoStaff {
        let hub = world.staff.filter { $0.may("hub-coordinator") }
        if kind == "partner" {
            let own = world.staff.filter { $0.agency == teller.agency }
            if !own.isEmpty, teller.agency != "police", chance.percent(55) { return chance.one(of: own) ?? hub[0] }
            return chance.one(of: hub) ?? world.staff[0]
        }
        let responders = world.staff.filter { $0.unit == unit && $0.may("responder") }
        return chance.one(of: responders) ?? world.staff[0]
    }

    private func place(_ household: DemoHousehold, _ hasPostcode: Bool) -> DemoContact.Place {
        DemoContact.Place(line: household.line, postcode: hasPostcode ? household.postcode : nil, kind: "home")
    }

    private func person(_ player: Player, at: Instant, _ chance: inout Chance) -> DemoContact.Person {
        guard let index = player.resident else {
            return DemoContact.Person(
                id: player.id,
                resident: nil,
                given: player.given,
                family: player.family,
                born: nil,
                age: player.age,
                roles: player.roles,
                home: nil
            )
        }
        let who = world.people[index]
        // Of somebody about eighteen the year alone would leave open whether they are a child.
        let isYearOnly = chance.percent(5) && !(17...18).contains(who.age(on: LocalTime.day(of: at)))
        let isLead = player.id == "p1"
        var person = DemoContact.Person(
            id: player.id,
            resident: index,
            given: who.given,
            family: who.family,
            born: isYearOnly ? String(who.born.text.prefix(4)) : who.born.text,
            age: nil,
            roles: player.roles,
            home: place(world.household(of: index), true)
        )
        if who.age(on: LocalTime.day(of: at)) < 18, chance.percent(80) { person.school = who.school }
        if isLead, chance.percent(60) { person.gp = who.gp }
        if isLead, chance.percent(30) { person.occupation = who.occupation }
        if let language = who.language {
            person.language = language
            person.interpreter = chance.percent(70) ? language + ", by telephone" : nil
        }
        if isLead || chance.percent(35) {
            person.vulnerabilities = who.vulnerabilities.filter { _ in chance.percent(75) }
        }
        return person
    }
}

extension String {
    /// What stands before the number of a part: `c` of `c2`; parts that are one of a kind keep their number.
    fileprivate var letters: String { hasPrefix("c") ? "c" : self }
}

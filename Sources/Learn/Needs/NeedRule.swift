package import Vocabulary

/// When learning is proposed; whether there is a need is for people to say.
package struct NeedRule: Hashable, Sendable {
    /// Of the latest `of` samples of a person that gave occasion for a behaviour, how many did not show it.
    package let notShown: Int
    package let of: Int
    /// By how many people of a unit it was not shown.
    package let people: Int
    /// In how many units that is so.
    package let units: Int
    /// Days in which what is asked for is to be done.
    package let dueDays: Int

    package init(notShown: Int, of: Int, people: Int, units: Int, dueDays: Int) {
        self.notShown = notShown
        self.of = of
        self.people = people
        self.units = units
        self.dueDays = dueDays
    }

    /// What follows from the sightings beside what was decided before: each decision begins anew, and an open need is not
    /// proposed again.
    package func proposals(from sightings: [Sighting], beside needs: [LearningNeed]) -> [NeedProposal] {
        let behaviours = Set(sightings.map(\.behaviour)).sorted()
        return behaviours.flatMap { behaviour in
            let all = sightings.filter { $0.behaviour == behaviour }
            let decided = needs.filter { $0.behaviour == behaviour }
            return people(all, decided) + units(all, decided) + force(all, decided)
        }
    }

    private func people(_ sightings: [Sighting], _ needs: [LearningNeed]) -> [NeedProposal] {
        Set(sightings.map(\.account)).sorted().compactMap { account in
            let latest = new(sightings, for: .person(account), needs)
                .sorted { ($0.judged.seconds, $0.review) < ($1.judged.seconds, $1.review) }.suffix(of)
            guard latest.count(where: { !$0.isShown }) >= notShown else { return nil }
            return NeedProposal(.person(account), Array(latest))
        }
    }

    private func units(_ sightings: [Sighting], _ needs: [LearningNeed]) -> [NeedProposal] {
        Set(sightings.compactMap(\.unit)).sorted().compactMap { unit in
            let found = new(sightings, for: .unit(unit), needs)
            return peopleNotShowing(found) >= people ? NeedProposal(.unit(unit), found) : nil
        }
    }

    private func force(_ sightings: [Sighting], _ needs: [LearningNeed]) -> [NeedProposal] {
        let found = new(sightings, for: .force, needs)
        let reached = Set(found.compactMap(\.unit)).filter { unit in
            peopleNotShowing(found.filter { $0.unit == unit }) >= people
        }
        return reached.count >= units ? [NeedProposal(.force, found)].compactMap(\.self) : []
    }

    private func peopleNotShowing(_ sightings: [Sighting]) -> Int {
        Set(sightings.filter { !$0.isShown }.map(\.account)).count
    }

    /// What was seen of somebody since it was last decided on; nothing while something is asked.
    private func new(_ sightings: [Sighting], for owner: NeedOwner, _ needs: [LearningNeed]) -> [Sighting] {
        let decided = needs.filter { $0.owner == owner }
        guard !decided.contains(where: { $0.status == .open }) else { return [] }
        let since = decided.map(\.made.at.seconds).max()
        return sightings.filter { one in owner.includes(one) && since.map { one.reviewed.seconds > $0 } ?? true }
    }
}

/// That somebody may need to learn something; it is theirs who supervise to say.
package struct NeedProposal: Hashable, Sendable {
    package let owner: NeedOwner
    package let behaviour: BehaviourID
    /// The reviews that it follows from.
    package let reviews: [RecordID]
    package let notShown: Int
    package let of: Int
    package let people: Int

    init?(_ owner: NeedOwner, _ sightings: [Sighting]) {
        guard let first = sightings.first else { return nil }
        self.owner = owner
        behaviour = first.behaviour
        reviews = sightings.map(\.review).removingRepeats()
        notShown = sightings.count { !$0.isShown }
        of = sightings.count
        people = Set(sightings.map(\.account)).count
    }
}

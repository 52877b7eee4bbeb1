package import Access
package import Learn
import Recognise
package import Vocabulary

extension MemorySession: SamplingRecords {
    package func samplePlan(_ id: RecordID) throws -> SamplePlan? {
        state.record(id, .latest, as: SamplePlan.self)
    }

    package func samplePlans(within reach: Reach, _ page: PageRequest) throws -> Page<SamplePlan> {
        let reached = state.latest(SamplePlan.self).reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
        return Page(of: reached, page) { $0.id.text }
    }

    package func judged(
        within reach: Reach,
        of unit: UnitID?,
        from first: Instant,
        until end: Instant
    ) throws -> [JudgedContact] {
        state.latest(ContactRecord.self)
            .filter { contact in
                reach.inLists.rule(for: contact.holding) != nil && contact.holding.agency == reach.agency
                    && unit.map { $0 == contact.holding.unit } ?? true
            }
            .compactMap(JudgedContact.init)
            .filter { $0.at >= first && $0.at < end }
    }

    package func reviews(of account: AccountID) throws -> [PracticeReview] {
        state.latest(PracticeReview.self).filter { $0.judged.by == account }.reversed()
    }

    package func sightings(within reach: Reach) throws -> [Sighting] {
        guard !reach.isOnlyInvolvement else { return [] }
        return sightings { $0.agency == reach.agency && (reach.unit == nil || $0.unit == reach.unit) }
    }

    package func sightings(of account: AccountID) throws -> [Sighting] {
        sightings { _ in true }.filter { $0.account == account }
    }

    private func sightings(where isMeant: (Holding) -> Bool) -> [Sighting] {
        var first: Set<[String]> = []
        let looks = state.latest(PracticeReview.self).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        return looks.flatMap { review in
            review.sightings.filter { one in
                let place = [review.judged.contact.text, String(review.judged.version), one.behaviour.text]
                return first.insert(place).inserted && isMeant(review.holding)
            }
        }
        .sorted { ($0.judged, $0.review, $0.behaviour) < ($1.judged, $1.review, $1.behaviour) }
    }
}

extension MemorySession: NeedRecords {
    package func need(_ id: RecordID) throws -> LearningNeed? {
        state.record(id, .latest, as: LearningNeed.self)
    }

    package func needs(within reach: Reach) throws -> [LearningNeed] {
        guard !reach.isOnlyInvolvement else { return [] }
        return state.latest(LearningNeed.self).reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
    }

    package func needs(of account: AccountID, in agency: AgencyID, _ unit: UnitID?) throws -> [LearningNeed] {
        state.latest(LearningNeed.self).reversed().filter { need in
            guard need.holding.agency == agency else { return false }
            return switch need.owner {
            case .person(let person): person == account
            case .unit(let asked): asked == unit
            case .force: true
            }
        }
    }
}

extension MemorySession: DevelopmentRecords {
    package func development(_ id: RecordID) throws -> DevelopmentEntry? {
        state.record(id, .latest, as: DevelopmentEntry.self)
    }

    package func development(of account: AccountID) throws -> [DevelopmentEntry] {
        state.latest(DevelopmentEntry.self).filter { $0.account == account }
            .sorted { ($0.told.on, $0.id) > ($1.told.on, $1.id) }
    }

    package func unsigned(answeredForBy manager: AccountID) throws -> [DevelopmentEntry] {
        unsigned { $0.manager == manager }
    }

    package func unsigned(within reach: Reach) throws -> [DevelopmentEntry] {
        guard !reach.isOnlyInvolvement else { return [] }
        return unsigned { reach.inLists.rule(for: $0.holding) != nil }
    }

    private func unsigned(where isMeant: (DevelopmentEntry) -> Bool) -> [DevelopmentEntry] {
        state.latest(DevelopmentEntry.self).standing.filter { $0.signed == nil && isMeant($0) }
            .sorted { ($0.told.on, $0.id) > ($1.told.on, $1.id) }
    }
}

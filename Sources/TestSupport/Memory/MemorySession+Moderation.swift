package import Access
package import Learn
package import Vocabulary

extension MemorySession: ModerationRecords {
    package func moderation(_ id: RecordID, _ edition: Edition) throws -> Moderation? {
        state.record(id, edition, as: Moderation.self)
    }

    package func moderations(within reach: Reach, isDecided: Bool, _ page: PageRequest) throws -> Page<Moderation> {
        func place(_ moderation: Moderation) -> (Int, RecordID) { (moderation.since.seconds, moderation.id) }
        let meant = state.latest(Moderation.self).filter {
            ($0.decision != nil) == isDecided && reach.inLists.rule(for: $0.holding) != nil
        }
        .sorted { place($0) < place($1) }
        return Page(of: isDecided ? meant.reversed() : meant, page) { $0.id.text }
    }

    package func moderations(of portfolio: RecordID) throws -> [Moderation] {
        state.latest(Moderation.self).filter { $0.portfolio == portfolio }.sorted { $0.edition < $1.edition }
    }

    package func moderationTallies(within reach: Reach) throws -> [ModerationTally] {
        let decided = state.latest(Moderation.self).filter {
            $0.decision != nil && reach.inLists.rule(for: $0.holding) != nil
        }
        return Dictionary(grouping: decided, by: \.programme).sorted { $0.key.text < $1.key.text }
            .compactMap { programme, those in
                ShareInterval(those.count { $0.decision?.isAlike == true }, of: those.count)
                    .map { ModerationTally(programme, alike: $0) }
            }
    }

    package func judgements(by assessor: AccountID, for programme: ProgrammeID) throws -> Int {
        state.latest(PortfolioRecord.self).filter { $0.programme == programme }
            .flatMap(\.assessments).count { $0.by == assessor }
    }
}

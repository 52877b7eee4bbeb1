package import Access
package import Learn
package import Vocabulary

extension MemorySession: CourseRecords {
    package func courseRun(_ id: RecordID, _ edition: Edition) throws -> CourseRun? {
        state.record(id, edition, as: CourseRun.self)
    }

    package func courseRuns(_ list: CourseList, _ page: PageRequest) throws -> Page<CourseRun> {
        let all = state.latest(CourseRun.self)
            .sorted { ($0.terms.begins.seconds, $0.id) < ($1.terms.begins.seconds, $1.id) }
        let found: [CourseRun] =
            switch list {
            case .open(let agency, let modules, let moment):
                all.filter { run in
                    run.status == .planned && run.terms.begins > moment && run.terms.agencies.contains(agency)
                        && !modules.isDisjoint(with: run.terms.modules)
                }
            case .booked(let account): all.reversed().filter { $0.place(of: account) != nil }
            case .run(let reach): all.reversed().filter { reach.inLists.rule(for: $0.holding) != nil }
            }
        return Page(of: found, page) { $0.id.text }
    }
}

extension MemorySession: ChampionRecords {
    package func champion(_ id: RecordID, _ edition: Edition) throws -> Champion? {
        state.record(id, edition, as: Champion.self)
    }

    package func champions(of account: AccountID) throws -> [Champion] {
        state.latest(Champion.self).reversed().filter { $0.account == account }
    }

    package func champions(within reach: Reach, on day: CalendarDay) throws -> [Champion] {
        state.latest(Champion.self)
            .filter { reach.inLists.rule(for: $0.holding) != nil && $0.until >= day }
            .sorted {
                ($0.programme.text, $0.holding.unit?.text ?? "", $0.id) < (
                    $1.programme.text, $1.holding.unit?.text ?? "", $1.id
                )
            }
    }
}

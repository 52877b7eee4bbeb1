package import Access
package import Learn
package import Vocabulary

extension MemorySession: StandingRecords {
    package func accountsToStand(under edition: String, on day: CalendarDay, atMost limit: Int) throws -> [RecordID] {
        let waiting = state.latest(Account.self).map(\.id).filter { id in
            guard let kept = state.standings[AccountID(id.text)], kept.edition == edition else { return true }
            return kept.changesOn.map { $0 <= day } ?? false
        }
        return Array(waiting.prefix(limit))
    }

    package func keep(_ standing: LearnerStanding) throws {
        state.standings[standing.account] = standing
    }

    package func standings(of account: AccountID) throws -> [WholeStanding] {
        (state.standings[account]?.programmes ?? []).sorted { $0.programme.text < $1.programme.text }
    }

    package func owed(within reach: Reach, unit: UnitID?, _ page: PageRequest) throws -> Page<TeamStanding> {
        let meant = reached(by: reach).filter { one in
            one.standing.isAsked && [.refresh, .owed, .overdue].contains(one.standing.state)
                && (unit == nil || one.unit == unit)
        }
        let after = page.after.flatMap(TeamPlace.init(text:))
        let rest = meant.filter { one in after.map { $0 < one.place } ?? true }.sorted { $0.place < $1.place }
        return Page(of: rest, PageRequest(limit: page.limit), mark: \.place.text)
    }

    package func tally(within reach: Reach, on day: CalendarDay) throws -> TeamTally {
        let asked = reached(by: reach).filter(\.standing.isAsked)
        let late = asked.filter { $0.standing.state == .overdue }
        let soon = asked.filter { $0.standing.state != .overdue && $0.standing.isNear(on: day) }
        return TeamTally(overdue: Set(late.map(\.account)).count, soon: Set(soon.map(\.account)).count)
    }

    package func coverage(within reach: Reach, on day: CalendarDay) throws -> [UnitCoverage] {
        let all = reached(by: reach)
        let places = Dictionary(grouping: all.filter(\.standing.isAsked)) {
            [$0.standing.programme.text, $0.unit?.text ?? ""]
        }
        let champions = state.latest(Champion.self).filter { $0.from <= day && $0.until >= day }
        return places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, people in
            guard let first = people.first else { return nil }
            let holding = all.filter { one in
                one.unit == first.unit && one.standing.programme == first.standing.programme
                    && [.done, .refresh].contains(one.standing.state)
            }
            return UnitCoverage(
                first.standing.programme,
                first.unit,
                asked: people.count,
                held: people.count { [.done, .refresh].contains($0.standing.state) },
                overdue: people.count { $0.standing.state == .overdue },
                soon: people.count { $0.standing.state != .overdue && $0.standing.isNear(on: day) },
                champions: holding.map { one in
                    champions.count { $0.account == one.account && $0.programme == one.standing.programme }
                }.reduce(0, +)
            )
        }
    }

    private func reached(by reach: Reach) -> [TeamStanding] {
        state.standings.values.flatMap { standing in
            let holding = Holding(agency: standing.agency, unit: standing.unit, involved: [])
            return reach.inLists.rule(for: holding) == nil
                ? []
                : standing.programmes.map { TeamStanding(account: standing.account, unit: standing.unit, $0) }
        }
    }
}

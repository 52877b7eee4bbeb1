import Access
package import Vocabulary

/// Tells who of those who judge a programme has lately taken part in an exercise: of the agency, or of oneself.
package struct ReadAssessors<Store: Transactions>: Sendable where Store.Session: ExerciseSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// By programme, and then by name: nobody stands before another for what they did.
    package func callAsFunction(by actor: Actor) async throws -> [StandingAssessor] {
        let runs = Access.allows(actor, to: .runExercises)
        let reach = try Access.reach(of: actor, to: runs ? .runExercises : .joinExercise)
        let ground = try desk.ground
        return try await desk.store.write { session in
            var change = Change(at: ground.moment, by: actor)
            var found: [StandingAssessor] = []
            for programme in ground.policy.programmes {
                guard let rule = programme.evidence, let quality = programme.quality else { continue }
                let all = try desk.assessors(under: rule.assessors, of: reach.agency, on: ground, in: session)
                for account in all.sorted(by: { ($0.name, $0.id) < ($1.name, $1.id) }) {
                    let id = AccountID(account.id.text)
                    guard runs || id == actor.account else { continue }
                    let last = try session.lastHandedIn(by: id, for: programme.id)
                    let currency = AssessorCurrency(last: last, every: quality.standardiseMonths, on: ground.today)
                    found.append(StandingAssessor(programme: programme.term, account: id, currency: currency))
                }
            }
            for account in found.map(\.account).removingRepeats() where account != actor.account {
                change.consult(.record(.account, RecordID(account.text)), under: "same-agency", detail: "assessors")
            }
            try session.keep(change)
            return found
        }
    }
}

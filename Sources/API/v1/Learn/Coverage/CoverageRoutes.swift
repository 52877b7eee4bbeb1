import Hummingbird
package import Learn
package import Notation
import Store
import Vocabulary
import WebSupport

/// Who of a team owes what by when, and how far each unit has come.
struct CoverageRoutes: Sendable {
    let desk: LearnDesk<Store>

    var routes: [APIRoute] { [.get("/team-learning", team), .get("/coverage", coverage)] }

    private func team(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let unit = query.text("unit").map { UnitID($0) }
        let page = query.page { TeamPlace(text: $0) != nil }
        try query.finish()
        return .json(try await ReadTeam(desk)(unit: unit, page, by: actor).json { $0.json })
    }

    private func coverage(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return .json(try await ReadCoverage(desk)(by: context.actor()).json)
    }
}

extension CoverageView {
    /// Programme by programme, unit by unit.
    package var json: JSONValue { .map([("items", .list(units.map { $0.json(under: policy) }))]) }
}

extension TeamStanding {
    package var json: JSONValue {
        .map([
            ("learner", .text(account.text)),
            ("unit", .optional(unit?.text)),
            ("programme", .text(standing.programme.text)),
            ("state", .text(standing.state.rawValue)),
            ("day", .optional(standing.day?.text)),
        ])
    }
}

extension UnitCoverage {
    /// Shares stand only where the policy says below how many people they are not told.
    fileprivate func json(under policy: LearnPolicy) -> JSONValue {
        let aim = policy.programmes.first { $0.id == programme }?.coverage
        let trained = aim.flatMap { share(held, fewest: $0.fewest) }
        return .map([
            ("programme", .text(programme.text)),
            ("unit", .optional(unit?.text)),
            ("asked", .integer(asked)),
            ("held", .integer(held)),
            ("overdue", .integer(overdue)),
            ("due_soon", .integer(soon)),
            ("champions", .integer(champions)),
            ("trained_percent", trained.map { .integer($0) } ?? .null),
            ("aim_trained_percent", aim.map { .integer($0.trained) } ?? .null),
            ("aim_champions_percent", aim.map { .integer($0.champions) } ?? .null),
        ])
    }
}

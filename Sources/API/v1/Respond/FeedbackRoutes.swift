import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What came of the referrals of a quarter, counted so that no count tells of a person or of one worker.
struct FeedbackRoutes: Sendable {
    let desk: HandoverDesk<Store>

    var routes: [APIRoute] { [.get("/feedback", read)] }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let side = query.one(of: CountedPart.Side.self, "side") ?? .sent
        let quarter =
            query.read("quarter", Quarter.problem, remedy: Quarter.remedy, Quarter.init(text:))
            ?? Quarter(countedAt: desk.world.now)
        try query.finish()
        let read = ReadFeedback(store: desk.store, policies: desk.policies, world: desk.world)
        let found = try await read(side, of: quarter, by: actor)
        return .json(.map([("quarter", .text(quarter.text)), ("items", .list(found.map(\.json)))]))
    }
}

extension RouteFeedback {
    fileprivate var json: JSONValue {
        .map([
            ("pathway", .text(pathway.text)),
            ("agency", .text(agency.text)),
            ("sent", sent.json),
            ("detail", detail.map(\.json) ?? .null),
        ])
    }
}

extension RouteFeedback.Detail {
    fileprivate var json: JSONValue {
        .map([
            ("in_time", inTime.json),
            ("accepted", accepted.json),
            ("declined", declined.json),
            ("declined_by_person", declinedByPerson.json),
            ("expired", expired.json),
            ("asked_for_more", asked.json),
            ("completed", completed.json),
            ("helped", helped.json),
            ("goals", .map([("met", met.json), ("partly_met", partly.json), ("not_met", notMet.json)])),
            ("minutes_to_write", minutes.map(JSONValue.integer) ?? .null),
            ("reasons", .list(reasons.map { .map([("reason", .text($0.item.text)), ("count", $0.count.json)]) })),
            ("left_out", .list(leftOut.map { .map([("item", .text($0.item)), ("count", $0.count.json)]) })),
        ])
    }
}

extension ShownCount {
    /// A rounded number; null for too few to say.
    fileprivate var json: JSONValue {
        switch self {
        case .none: .integer(0)
        case .few: .null
        case .about(let number): .integer(number)
        }
    }
}

import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// What is for oneself to learn, and by when.
struct OwnLearningRoutes: Sendable {
    let desk: LearnDesk<Store>

    var routes: [APIRoute] { [.get("/learning", own)] }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, read) = (try context.actor(), ReadLearning(desk))
        let unsaid = try await read.unsaid(by: actor)
        return .json(
            .map([
                ("items", .list(try await read(by: actor).map(\.json))),
                ("unsaid", .list(unsaid.map { .text($0.rawValue) })),
            ])
        )
    }
}

extension LearningView {
    fileprivate var json: JSONValue {
        .map([
            ("programme", .text(programme.id.text)),
            ("title", .text(programme.term.title)),
            ("is_complete", .bool(standing.isComplete)),
            ("due", .optional(standing.due?.text)),
            ("first", .list(first.map { .text($0.id.text) })),
            ("modules", .list(standing.modules.map { $0.standing.json(of: $0.module) })),
        ])
    }
}

extension ModuleStanding {
    /// The day is until when it counts, by when it is to be done, or since when it is overdue.
    fileprivate func json(of module: LearningModule) -> JSONValue {
        let (state, day): (String, CalendarDay?) =
            switch self {
            case .done(let until): ("done", until)
            case .toRefresh(let by, _): ("to-refresh", by)
            case .owed(let by): ("owed", by)
            case .overdue(let since): ("overdue", since)
            case .notYet: ("not-yet", nil)
            }
        return .map([
            ("module", .text(module.id.text)),
            ("title", .text(module.term.title)),
            ("version", .integer(module.version)),
            ("state", .text(state)),
            ("day", .optional(day?.text)),
            ("first", .list(first.map { .text($0.text) })),
        ])
    }
}

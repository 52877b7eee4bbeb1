import Hummingbird
import Notation
import Store
import Understand
import Vocabulary
import WebSupport

/// Assessments as they were made.
struct AssessmentRoutes: Sendable {
    let store: Store
    let world: any Surroundings

    var routes: [APIRoute] {
        [
            .get("/contacts/{contact}/assessments", list),
            .get("/assessments/{assessment}", read),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let found = try await ReadAssessments(store: store, world: world).of(id, by: actor)
        return .json(.map([("items", .list(found.map { .map($0.head) }))]))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("assessment", called: "assessment")
        let found = try await ReadAssessments(store: store, world: world)(id, by: actor)
        let rest: [(String, JSONValue)] = [
            ("contact", .text(found.contact.text)), ("assessment", .written(found.made.output.json)),
        ]
        return .json(.map(found.head + rest))
    }
}

extension AssessmentRecord {
    fileprivate var head: [(String, JSONValue)] {
        [
            ("id", .text(id.text)),
            ("at", .text(at.text)),
            ("version", .integer(contactVersion)),
            (
                "policy",
                .map([
                    ("id", .text(made.policy.id)),
                    ("version", .text(made.policy.version)),
                    ("sha256", .text(made.policy.sha256)),
                ])
            ),
        ]
    }
}

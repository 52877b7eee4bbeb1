import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// What learners say of a module: said once, kept apart from who they are, and read together.
struct ReactionRoutes: Sendable {
    let desk: LearnDesk<Store>

    var routes: [APIRoute] {
        [
            .get("/modules/{module}/reaction", asked),
            .put("/modules/{module}/reaction", give),
            .get("/modules/{module}/reactions", read),
        ]
    }

    private func asked(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.module(context))
        let module = try await ReadLearning(desk).module(id, by: actor).module
        let isAsked = try await GiveReaction(desk).isAsked(module, by: actor)
        return .json(try desk.ground.policy.reactions.json(of: module, isAsked: isAsked))
    }

    /// Kept without a key: the digest of the request, kept with the account, would tell whose words they are.
    private func give(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.module(context))
        let body = try await request.json()
        var fields = try body.field.fields()
        let answers = try fields.required("answers").list { (item) throws(BadInput) in try item.reactionAnswer() }
        try fields.finish()
        try await GiveReaction(desk)(id, answers, by: actor)
        return Response(status: .noContent)
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.module(context))
        return .json(try await ReadReactions(desk)(id, by: actor).json)
    }

    private static func module(_ context: HeedContext) throws -> LearningModuleID {
        guard let id = context.parameters.get("module") else { throw Refusal.notFound("module") }
        return LearningModuleID(id)
    }
}

extension Field {
    fileprivate func reactionAnswer() throws(BadInput) -> Reaction.Answer {
        var fields = try fields()
        let answer = Reaction.Answer(
            ReactionQuestionID(try fields.required("question").words()),
            try fields.required("words").words()
        )
        try fields.finish()
        return answer
    }
}

extension ReactionRule {
    /// What one is asked of a module; nothing before it is done, and nothing once one has said it.
    fileprivate func json(of module: LearningModule, isAsked: Bool) -> JSONValue {
        .map([
            ("module", .text(module.id.text)),
            ("version", .integer(module.version)),
            (
                "asked",
                .list(
                    (isAsked ? questions : []).map { question in
                        .map([
                            ("question", .text(question.id.text)),
                            ("title", .text(question.title)),
                            ("meaning", .text(question.meaning)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension ReactionsView {
    /// How many said anything, and what, only where enough did.
    fileprivate var json: JSONValue {
        let isTold = count >= fewest
        return .map([
            ("count", isTold ? .integer(count) : .null),
            ("fewest", .integer(fewest)),
            (
                "questions",
                .list(
                    (isTold ? questions : []).map { question, said in
                        .map([
                            ("question", .text(question.id.text)),
                            ("title", .text(question.title)),
                            ("said", said.map { .list($0.map { .text($0) }) } ?? .null),
                        ])
                    }
                )
            ),
        ])
    }
}

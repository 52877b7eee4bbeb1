import Documents
import HTTPTypes
import Hummingbird
import Notation
import Recognise
import Store
import Understand
import Vocabulary
import WebSupport

/// What people add to a contact: answers, judgements, reviews, links.
struct WritingRoutes: Sendable {
    let desk: ContactDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .post("/contacts/{contact}/answers", answer),
            .post("/contacts/{contact}/judgements", judge),
            .post("/contacts/{contact}/reviews", review),
            .post("/contacts/{contact}/links", link),
        ]
    }

    private func answer(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await write(request, context, .ok) { fields throws(BadInput) in
            let answers = KeptDocument(try fields.required("answers").node)
            return { id, version, actor, receipt in
                try await AnswerQuestions(desk)(id, answers, expecting: version, by: actor, receipt: receipt)
            }
        }
    }

    private func judge(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await write(request, context, .created) { fields throws(BadInput) in
            let grade = try fields.required("grade").one(of: Grade.self, "a grade")
            let rationale = try fields.required("rationale").words()
            let reasoning = try fields.optional("reasoning")?.reasoning()
            return { id, version, actor, receipt in
                try await JudgeContact(desk)(
                    id,
                    grade,
                    because: rationale,
                    reasoning: reasoning,
                    expecting: version,
                    by: actor,
                    receipt: receipt
                )
            }
        }
    }

    private func review(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await write(request, context, .created) { fields throws(BadInput) in
            let agrees = try fields.required("agrees").isTrue()
            let note = try fields.required("note").words()
            return { id, version, actor, receipt in
                try await ReviewJudgement(desk)(
                    id,
                    agrees: agrees,
                    note: note,
                    expecting: version,
                    by: actor,
                    receipt: receipt
                )
            }
        }
    }

    private func link(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await write(request, context, .ok) { fields throws(BadInput) in
            let person = PersonID(try fields.required("person").words())
            let record = try fields.required("record").recordID()
            return { id, version, actor, receipt in
                try await LinkPerson(desk)(
                    person,
                    of: id,
                    to: record,
                    expecting: version,
                    by: actor,
                    receipt: receipt
                )
            }
        }
    }

    private typealias Writing = (
        RecordID, Int?, Actor, Receipt<ContactView>
    ) async throws -> ContactView

    /// What these routes share: the contact, the version that may be expected, a small body, the key.
    private func write(
        _ request: Request,
        _ context: HeedContext,
        _ status: HTTPResponse.Status,
        _ read: (inout Fields) throws(BadInput) -> Writing
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let version = try request.ifMatch()
        let body = try await request.json()
        var fields = try body.field.fields()
        let writing = try read(&fields)
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(status) }) { receipt in
            try await writing(id, version, actor, receipt)
        }
    }
}

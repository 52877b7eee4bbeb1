import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Meetings: convened, moved on as the table of their life has it, read and written into from each side.
struct MeetingRoutes: Sendable {
    let desk: MeetingDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/meetings", list),
            .post("/meetings", convene),
            .get("/meetings/{meeting}", read),
            .post("/meetings/{meeting}/moves", move),
            .post("/meetings/{meeting}/people", putOn),
            .get("/meeting-parts", withoutMeeting),
            .get("/meeting-parts/{part}", readPart),
            .post("/meeting-parts/{part}/entries", write),
            .get("/meeting-actions", actions),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: Part.self, "part") ?? .open
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListMeetings(desk)(open: part == .open, page, by: actor)
        return .json(found.json { $0.lineJSON })
    }

    private func convene(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let kind = MeetingKindID(try fields.required("kind").words())
        let begins = try fields.required("begins").instant()
        let place = try fields.required("place").words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await ConveneMeeting(desk)(kind, at: begins, in: place, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("meeting", called: "meeting")
        return try await ReadMeeting(desk)(id, by: actor).answer().response
    }

    private func move(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("meeting", called: "meeting")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let (move, said) = try fields.meetingMove()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await MoveMeeting(desk)(move, id, saying: said, expecting: version, by: actor, receipt: $0)
        }
    }

    private func putOn(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("meeting", called: "meeting")
        let body = try await request.json()
        var fields = try body.field.fields()
        let put = try fields.putOn()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            let putting = PutOnMeeting(desk)
            return try await putting(put.from, id, about: put.person, inviting: put.agencies, by: actor, receipt: $0)
        }
    }

    private func withoutMeeting(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let all = try await ListMeetings(desk).withoutMeeting(by: context.actor())
        return .json(.map([("items", .list(all.map { $0.briefJSON(isHosts: true) }))]))
    }

    private func readPart(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("part", called: "part of a meeting")
        return try await ReadMeeting(desk).part(id, by: actor).answer().response
    }

    /// Whatever is written adds to what others write; so no version is asked for.
    private func write(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("part", called: "part of a meeting")
        let body = try await request.json()
        var fields = try body.field.fields()
        let entry = try fields.partEntry()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await WriteMeetingPart(desk)(entry, id, expecting: nil, by: actor, receipt: $0)
        }
    }

    private func actions(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let list = query.one(of: ActionList.self, "list") ?? .asked
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListMeetings(desk).actions(list, page, by: actor).json { $0.json })
    }

    private enum Part: String, CaseIterable { case open, over }
}

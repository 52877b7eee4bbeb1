import Access
import HTTPTypes
import Hummingbird
import PlainWords
package import PolicyBook
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// Meetings: listed, read and moved on, each person's part written into, and the papers to print.
package struct MeetingPages: Sendable {
    let site: Site
    let desk: MeetingDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = MeetingDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/meetings", list),
            .get("/convene", write),
            .post("/convene", convene),
            .get("/meetings/{meeting}", show),
            .get("/meetings/{meeting}/pack", pack),
            .get("/meeting-parts/{part}", showPart),
            .post("/meeting-parts/{part}/answer/{action}") { _, context in
                try await enter(.answer, try context.recordID("action", called: "action"), context)
            },
        ]
            + MeetingMove.allCases.map { move in
                .post("/meetings/{meeting}/" + move.rawValue) { _, context in try await make(move, context) }
            }
            + PartEntry.Kind.allCases.filter { $0 != .answer }.map { kind in
                .post("/meeting-parts/{part}/" + kind.rawValue) { _, context in try await enter(kind, nil, context) }
            }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isOver = query.text("over") != nil
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let (actor, listing) = (try context.actor(), ListMeetings(desk))
        let found = try await listing(open: !isOver, page, by: actor)
        var work = MeetingWork()
        if !isOver {
            let first = PageRequest(limit: 50)
            work.asked = try await listing.actions(.asked, first, by: actor).items
            work.overdue = try await listing.actions(.overdue, first, by: actor).items
            work.waiting = try await listing.withoutMeeting(by: actor)
        }
        let words = try await words([])
        let may = words.policy.meetings.kinds.contains { $0.hosts.contains(actor.agency) }
        let shown = MeetingsPage(found, isOver: isOver, work, words, mayConvene: may, at: site.world.now)
        return try site.page(shown, in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    /// Moves a meeting on; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ move: MeetingMove, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("meeting", called: "meeting")
        let form = context.form ?? Form()
        do {
            let said = MeetingSaid(
                form.text("\(move.rawValue).words"),
                begins: try form.moment("\(move.rawValue).begins", as: "begins"),
                attended: form.values("\(move.rawValue).attended").map { AgencyID($0) }
            )
            let version = form.text("version").flatMap(Int.init)
            _ = try await MoveMeeting(desk)(move, id, saying: said, expecting: version, by: context.actor())
            let path = LocalPath("/meetings/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("meeting-" + move.rawValue), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { $0.hasPrefix("people") ? nil : move.field($0) }
            return try await page(context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("meeting", called: "meeting")
        let view = try await ReadMeeting(desk)(id, by: context.actor())
        let words = try await words(view.record.moves.map(\.by) + [view.record.chair])
        return try site.page(MeetingPage(view, words, fields, errors, at: site.world.now), in: context, status: status)
    }

    /// The papers for whoever asks, with those they are there for.
    private func pack(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, reading) = (try context.actor(), ReadMeeting(desk))
        let view = try await reading(try context.recordID("meeting", called: "meeting"), by: actor)
        var parts: [MeetingPartView] = []
        for part in view.parts { parts.append(try await reading.part(part.id, by: actor)) }
        let words = try await words([view.record.chair])
        let who = "\(context.session?.name ?? ""), \(words.names.title(actor.agency).withinSentence),"
        return try site.page(MeetingPackPage(view, parts, for: who, words, at: site.world.now), in: context)
    }

    func words(_ accounts: [AccountID]) async throws -> MeetingWords {
        let now = site.world.now
        let names = Names(try policies.policy(at: now).policy)
        let staff = try await desk.store.read { try StaffNames(accounts, in: $0) }
        return MeetingWords(names: names, policy: try policies.respondPolicy(at: now), staff: staff)
    }

    static let shownHere: Set<Refusal.Code> = [
        .badInput, .versionStale, .notInThisState, .cannotClose, .mustNotReceive,
    ]
}

extension MeetingMove {
    /// The name in the form of what a refusal names.
    fileprivate func field(_ name: String) -> String {
        "\(rawValue)." + (name.hasPrefix("attended") ? "attended" : name)
    }
}

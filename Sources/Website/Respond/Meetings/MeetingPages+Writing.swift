import Access
import ContactForms
import HTTPTypes
import Hummingbird
import PlainWords
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

extension MeetingPages {
    func showPart(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await partPage(context)
    }

    /// Writes into a person's part; where that is refused, it is shown as it stands now, with what was typed.
    func enter(_ kind: PartEntry.Kind, _ action: RecordID?, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("part", called: "part of a meeting")
        let (form, actor) = (context.form ?? Form(), try context.actor())
        do {
            let part = try await ReadMeeting(desk).part(id, by: actor).record
            let entry = try PartEntry.typed(kind, in: form, of: part, action: action)
            // What many bring adds to what others bring; what the host writes rests on what it read.
            let version = kind.rule.side == .host ? form.text("version").flatMap(Int.init) : nil
            _ = try await WriteMeetingPart(desk)(entry, id, expecting: version, by: actor)
            let path = LocalPath("/meeting-parts/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("meeting-written"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { kind.field($0, action) }
            return try await partPage(context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    private func partPage(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("part", called: "part of a meeting")
        let view = try await ReadMeeting(desk).part(id, by: actor)
        let words = try await words([])
        let page = MeetingPartPage(view, for: actor.agency, words, fields, errors, at: site.world.now)
        return try site.page(page, in: context, status: status)
    }

    /// The form for a meeting; a referral or a notification in the address is put on it.
    func write(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let referral = query.recordID("referral").map { PartSource(.referral, $0) }
        let notification = query.recordID("notification").map { PartSource(.notification, $0) }
        let person = query.recordID("person")
        try query.finish()
        let fields = FormFields(person.map { ["person": [$0.text]] } ?? [:])
        return try await form(referral ?? notification, context, fields)
    }

    /// Convenes a meeting unless one is chosen, and puts whoever is meant on it.
    func convene(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, actor) = (context.form ?? Form(), try context.actor())
        let source = form.source
        var meeting = form.text("meeting").flatMap { RecordID(uuid: $0) }
        do {
            if meeting == nil {
                let kind = MeetingKindID(form.text("kind") ?? "")
                let begins = try form.moment("begins", as: "begins")
                meeting = try await ConveneMeeting(desk)(kind, at: begins, in: form.text("place") ?? "", by: actor)
                    .record.id
            }
            guard let meeting else { throw Refusal.notFound("meeting") }
            if let source {
                let person = form.text("person").flatMap { RecordID(uuid: $0) }
                _ = try await PutOnMeeting(desk)(source, meeting, about: person, by: actor)
            }
            let path = LocalPath("/meetings/\(meeting.text)") ?? .home
            return context.redirect(to: path, saying: Notice("meeting-convened"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { $0 == "referral" ? "kind" : $0 }
            // What was convened is there already, and is chosen when the form comes again.
            var typed = form.valuesByName
            typed["meeting"] = meeting.map { [$0.text] } ?? typed["meeting"]
            return try await self.form(source, context, FormFields(typed, errors), errors, status: refusal.pageStatus)
        }
    }

    private func form(
        _ source: PartSource?,
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .runMeeting)
        var asked = AskedMeeting()
        asked.source = source
        if let source {
            try await name(source, in: &asked, for: actor)
            asked.meetings = try await ListMeetings(desk)(open: true, PageRequest(limit: 50), by: actor).items
                .filter { $0.isHosts && $0.record.status.isComing }
        }
        let page = ConvenePage(asked, for: actor.agency, try await words([]), fields, errors)
        return try site.page(page, in: context, status: status)
    }

    /// Of whom it is, as far as the one who asks may know.
    private func name(_ source: PartSource, in asked: inout AskedMeeting, for actor: Actor) async throws {
        switch source.kind {
        case .referral:
            let reading = ReadReceivedReferral(store: desk.store, world: site.world)
            asked.whose = try await reading(source.record, by: actor).told?.details.first?.words
        case .notification:
            let hub = HubDesk(store: desk.store, policies: policies, world: site.world)
            let view = try await ReadNotification(hub)(source.record, by: actor)
            asked.people = try await desk.store.read { session in
                try view.record.about.map { person in
                    (person, try session.person(person, .latest)?.details.fullName ?? "Somebody not named")
                }
            }
            asked.whose = asked.people.map(\.name).listed()
        }
    }
}

extension Form {
    /// From what somebody comes to a meeting.
    fileprivate var source: PartSource? {
        guard let kind = text("source").flatMap(PartSource.Kind.init),
            let id = text("record").flatMap({ RecordID(uuid: $0) })
        else { return nil }
        return PartSource(kind, id)
    }
}

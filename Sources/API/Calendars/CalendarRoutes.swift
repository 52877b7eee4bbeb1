import Delivery
import HTTPTypes
import Hummingbird
import Identity
import Learn
import NIOCore
import Respond
import Store
import Vocabulary
import WebSupport

/// The times of referrals as calendars read them: by a private address alone, since calendars cannot show a token.
struct CalendarRoutes: Sendable {
    let store: Store
    let learning: LearnDesk<Store>
    let names: PartnerNames

    var routes: [APIRoute] {
        [APIRoute(route: Route(.get, HeedAPI.calendars + "/{secret}"), handler: read)]
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        guard let shown = context.parameters.get("secret"), let secret = TokenSecret(text: shown) else {
            throw Refusal.notFound("calendar")
        }
        let found = try await ReadCalendar(store: store)(showing: secret.digest)
        let learnt = try await ReadLearningDays(learning)(showing: secret.digest)
        let entries = found.map { $0.entry(below: names.base) } + learnt.map { $0.entry(below: names.base) }
        let bytes = CalendarFeed(name: "Heed", entries: entries).bytes
        return Response(
            status: .ok,
            headers: [.contentType: CalendarFeed.contentType],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}

extension DueReferral {
    /// A calendar is read on devices that nobody here knows of: it names the referral and nobody.
    fileprivate func entry(below base: String) -> CalendarEntry {
        CalendarEntry(
            id: CalendarEntryID("\(id)-\(stage.rawValue)"),
            .event(start: due, end: nil, .confirmed),
            sequence: version,
            stamp: changed,
            summary: "Heed: a referral is to be \(stage.done)",
            description: "Referral \(id)",
            url: "\(base)/referrals/\(id)",
            alarm: 60
        )
    }
}

extension ReferralStage {
    fileprivate var done: String {
        switch self {
        case .send: "sent"
        case .receive: "received"
        case .decide: "decided on"
        case .supply: "answered with what was asked"
        case .finish: "finished"
        }
    }
}

extension LearningDay {
    /// It names the programme and nobody.
    fileprivate func entry(below base: String) -> CalendarEntry {
        CalendarEntry(
            id: CalendarEntryID("learning-\(programme)"),
            .task(due: LocalTime.instant(on: day, minuteOfDay: 17 * 60), .needsAction),
            sequence: day.number,
            stamp: stamp,
            summary: "Heed: \(title)",
            description: isRefresh ? "It counts until this day." : "It is to be complete by this day.",
            url: "\(base)/learning"
        )
    }
}

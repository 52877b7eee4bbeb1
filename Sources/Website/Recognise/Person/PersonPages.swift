import Hummingbird
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The whole person, as they are known now or were known at a moment.
package struct PersonPages: Sendable {
    private let site: Site
    private let reading: PersonReading

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        reading = PersonReading(desk: desk, policies: policies)
    }

    package var routes: [PageRoute] { [.get("/people/{person}", show)] }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let moment = query.momentInThePast("as_of", before: site.world.now)
        try query.finish()
        let id = try context.recordID("person", called: "person")
        let known = try await reading(id, asOf: moment, by: context.actor())
        return try site.page(WholePersonPage(known), in: context)
    }
}

extension QueryReader {
    /// A moment on the clock on the wall, as a field for a date and time gives it; nil for none and for one yet to come.
    fileprivate mutating func momentInThePast(_ name: String, before now: Instant) -> Instant? {
        guard let text = text(name), !text.isEmpty else { return nil }
        guard let moment = WallTime.moment(text) else {
            refuse(name, "is not a date and time", remedy: "write it like 2026-11-20T22:10")
            return nil
        }
        return moment < now ? moment : nil
    }
}

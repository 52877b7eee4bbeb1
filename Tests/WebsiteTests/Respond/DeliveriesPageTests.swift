import HTTPTypes
import HummingbirdTesting
import PolicyBook
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Respond
@testable import Website

/// What could not be delivered, as its owner reads it.
struct DeliveriesPageTests {
    private let names: Names

    init() throws {
        names = Names(try PoliciesByDay(try PolicyBook(PolicyFolder.bundled())).policy(at: .noon).policy)
    }

    private static func listed(_ number: Int, removed: Instant? = nil) -> ListedParcel {
        let point = DeliveryPoint(
            id: .numbered(1),
            agency: "adult-social-care",
            .webhook,
            address: "https://asc.example/heed",
            owner: "somebody",
            added: .noon,
            removed: removed
        )
        let event = WaitingEvent(number: number, .referralSent, of: .numbered(840), at: .noon)
        let parcel = Parcel(
            id: .numbered(number),
            of: event,
            to: point.id,
            state: .dead,
            failures: 2,
            nextAt: nil,
            said: "the address answered <410>",
            endedAt: .afterNoon(600)
        )
        return ListedParcel(parcel: parcel, point: point, owner: "Mira Holt")
    }

    private func text(_ page: DeliveriesPage) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    @Test func `each is told with why, since when and whose it is, and never with the address`() async throws {
        let told = try await text(DeliveriesPage([Self.listed(2), Self.listed(1, removed: .noon)], names))
        #expect(!told.contains("asc.example"))
        #expect(told.matches(of: /\/retry"/).count == 1)
        #expect(told.matches(of: /\/told"/).count == 2)
        try Goldens.expect(told, "deliveries")
    }

    @Test func `where everything arrived, that is said`() async throws {
        #expect(try await text(DeliveriesPage([], names)).contains("Everything has arrived"))
    }
}

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
        #expect(!told.contains("weekly letter"))
    }

    @Test func `accounts that the weekly letter does not reach are counted`() async throws {
        let told = try await text(DeliveriesPage([], names, refusedMail: 2))
        #expect(told.contains("2 accounts of your agency have a mail address that is not taken"))
    }

    @Test func `what is wrong with the next owner stands beside the letter it was typed for, and stays typed`()
        async throws
    {
        let field = "to-\(RecordID.numbered(2).text)"
        let errors = FormErrors([FieldProblem(field: field, problem: "there is no such account", remedy: "name one")])
        let fields = FormFields([field: ["tom.ried"]], errors)
        let found = [Self.listed(2), Self.listed(1)]
        let told = try await text(DeliveriesPage(found, names, fields, errors.summary))
        #expect(told.matches(of: /value="tom.ried"/).count == 1)
        #expect(told.matches(of: /<details class="fold step-fold" open>/).count == 1)
        #expect(told.contains("href=\"#\(field)\""))
    }

    @Test func `the sender reads of each message to whom, by which way, and what came of it`() throws {
        let part = try #require(ReceiptsPart([Self.listed(2)], names))
        let receipt = try #require(part.receipts.first)
        #expect(receipt.what == "Referral sent")
        #expect(receipt.to.hasSuffix("by webhook"))
        #expect(receipt.isDead && receipt.came.hasPrefix("Did not arrive (the address answered <410>)"))
        #expect(receipt.came.hasSuffix("Mira Holt sees to it"))
        #expect(ReceiptsPart([], names) == nil)
    }

    @Test func `where everything arrived, that is said`() async throws {
        #expect(try await text(DeliveriesPage([], names)).contains("Everything has arrived"))
    }
}

import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// That a control which ends with nothing after it re-opens the assessment, once.
struct LapseTests {
    @Test func `a control stands until its last day is over by the clock on the wall`() async throws {
        // In summer time midnight is an hour earlier than in UTC.
        for (ends, last, first) in [
            ("2026-11-27", "2026-11-27T23:59:59Z", "2026-11-28T00:00:00Z"),
            ("2026-07-31", "2026-07-31T22:59:59Z", "2026-07-31T23:00:00Z"),
            ("2026-10-25", "2026-10-25T23:59:59Z", "2026-10-26T00:00:00Z"),
        ] {
            let ward = try await Ward(ends: Ward.day(ends), at: Ward.noon("2026-07-01"))
            let lapse = LapseControls(store: ward.bureau.store, assessing: ward.assessing, world: ward.bureau.world)
            ward.bureau.world.set(try #require(Instant(text: last)))
            #expect(try await lapse(atMost: 9) == 0)
            ward.bureau.world.set(try #require(Instant(text: first)))
            #expect(try await lapse(atMost: 9) == 1)
        }
    }

    @Test func `a lapse leaves the document as it was, and the contact to be assessed anew as of that day`()
        async throws
    {
        let ward = try await Ward()
        let before = try await ward.contact()
        let (_, entries, events) = try await ward.bureau.account { try await ward.lapse(on: "2026-11-30") }
        let after = try await ward.contact()
        #expect(after.document == before.document && after.version == before.version + 1)
        #expect(after.controlsAsOf == Ward.day("2026-11-30"))
        #expect(
            entries == [
                Journaled(.alter, .contact, ward.id, after.version, under: "time-runs-out"),
                Journaled(.consult, .person, Cast.nora.id, under: "time-runs-out"),
            ]
        )
        #expect(events == [Event(.controlLapsed, of: ward.id)])

        let waiting = try await ward.bureau.store.read { try $0.contactsToAssess(atMost: 9) }
        #expect(waiting.map(\.id) == [ward.id])
        #expect(try await AssessWaiting(ward.desk)(atMost: 9) == 1)
        let seen = try #require(ward.assessing.controls.last.flatMap { $0 })
        #expect(seen.asOf == Ward.day("2026-11-30") && seen.controls.map(\.state) == [.lapsed])
    }

    @Test func `it lapses once, however often and by whichever clock it is looked for`() async throws {
        let ward = try await Ward()
        #expect(try await ward.lapse(on: "2026-12-20") == 1)
        let version = try await ward.contact().version
        for day in ["2026-12-20", "2026-11-21", "2026-11-28", "2031-01-01"] {
            #expect(try await ward.lapse(on: day) == 0)
        }
        #expect(try await ward.contact().version == version)
    }

    @Test func `the one whose contact it is sees that a control lapsed, until it is judged again`() async throws {
        let ward = try await Ward()
        let account = ward.bureau.responder.account
        func reasons() async throws -> [WorkReason] {
            let contact = try await ward.contact()
            let made = try await ward.bureau.store.read { try $0.latestAssessment(of: ward.id, .latest) }
            return ContactWork(contact, made).reasons(for: account)
        }
        #expect(try await !reasons().contains(.controlLapsed))
        #expect(try await ward.lapse(on: "2026-11-28") == 1)
        #expect(try await reasons().contains(.controlLapsed))
        ward.bureau.world.pass(seconds: 60)
        _ = try await JudgeContact(ward.desk)(
            ward.id,
            .high,
            because: "Nothing keeps him away now.",
            expecting: nil,
            by: ward.bureau.responder
        )
        #expect(try await !reasons().contains(.controlLapsed))
    }

    @Test func `what is only to be looked at again does not lapse`() async throws {
        let ward = try await Ward(ends: nil)
        let new = Ward.successor(begins: "2026-11-20", ends: nil, review: "2026-11-26")
        let contact = try await PutControlInPlace(ward.desk)(
            new,
            for: ward.id,
            expecting: nil,
            by: ward.bureau.responder
        )
        #expect(contact.record.controls.map(\.due) == [Ward.day("2026-11-26")])
        #expect(try await ward.lapse(on: "2026-12-24") == 0)
        #expect(try await ward.board().map(\.control.state) == [.standing])
    }
}

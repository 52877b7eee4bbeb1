import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Whom a contact calls for, and who of them can be rung at which hour.
struct DutyRosterTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    private func lines(_ kind: DutyKindID, at hour: Int) async throws -> [String] {
        try await bureau.listDuty()
        bureau.world.set(LocalTime.instant(on: CalendarDay(number: 20_780), minuteOfDay: hour * 60))
        let answer = try #require(try await bureau.roster().answers.first { $0.kind.term.id == kind })
        return answer.lines.map { ($0.isOpen ? "+ " : "- ") + $0.entry.name }
            + answer.instead.flatMap(\.lines).map { "> " + $0.entry.name }
    }

    @Test func `by day the day team is rung, and the other is told with when it opens`() async throws {
        #expect(try await lines("crisis-nurse", at: 14) == ["+ Day team", "- Night team"])
    }

    @Test func `at two in the night the night team is rung`() async throws {
        #expect(try await lines("crisis-nurse", at: 2) == ["+ Night team", "- Day team"])
    }

    @Test func `in between nobody is there, and whoever stands in is`() async throws {
        let found = try await lines("crisis-nurse", at: 19)
        #expect(found == ["- Night team", "- Day team", "> Emergency duty team"])
    }

    @Test func `what is not offered any more is no line`() async throws {
        #expect(try await lines("duty-social-worker", at: 3) == ["+ Emergency duty team"])
    }

    @Test func `those whom the contact calls for come first, with why`() async throws {
        try await bureau.listDuty()
        let answers = try await bureau.roster().answers
        #expect(answers.map(\.kind.term.id) == ["duty-social-worker", "crisis-nurse"])
        #expect(answers[0].because == [.met("harm"), .recommended("adult-safeguarding")])
        #expect(answers[1].because.isEmpty)
    }

    @Test func `a threshold that cannot be told yet calls too, and one that is not met does not`() throws {
        let grounds = DutyGrounds(
            tests: ["harm"],
            vulnerabilities: ["dementia"],
            features: ["isolation", "weapon"]
        )
        var contact = SmallDocument(SmallPerson("p1")).contact
        contact.people[0].vulnerabilities = ["dementia"]
        contact.situation = [RecordedFeature("isolation", about: "p1")]
        let open = try SmallOutline(of: SmallDocument(SmallPerson("p1")), []).outline
        let told: [DutyGround] = [.vulnerability("dementia"), .feature("isolation")]
        #expect(grounds.found(in: contact, open) == [.open("harm")] + told)
        let closed = try SmallOutline(of: SmallDocument(SmallPerson("p1"), answers: ["harm.p1": "no"]), []).outline
        #expect(grounds.found(in: contact, closed) == told)
        #expect(grounds.found(in: contact, nil) == told, "what is not assessed gives no threshold")
    }

    @Test func `a line for another place is none, and one that names no postcode comes after`() {
        let hours = [OpeningHours.weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")]
        func entry(_ number: Int, serving area: String) -> DirectoryEntry {
            .small(number).with {
                $0.hours = hours
                $0.areas = [ServedArea(id: "a", name: area)]
            }
        }
        var contact = SmallDocument(SmallPerson("p1")).contact
        contact.location = Location(postcode: "YH2 9RD")
        let roster = DutyRoster(
            of: bureau.contact,
            contact,
            nil,
            under: .small,
            listed: [
                "crisis-nurse": [entry(1, serving: "The county"), entry(2, serving: "YV1"), entry(3, serving: "YH2")]
            ],
            at: .noon
        )
        let nurse = roster.answers.first { $0.kind.term.id == "crisis-nurse" }
        #expect(nurse?.lines.map(\.entry.name) == ["Lantern 3", "Lantern 1"])
    }

    @Test func `of whom an agency must not be told stands with whoever is of it`() async throws {
        try await bureau.listDuty()
        bureau.world.set(LocalTime.instant(on: CalendarDay(number: 20_780), minuteOfDay: 19 * 60))
        _ = try await KeepSafeContact(bureau.handover.desk)(
            WrittenSafeContact(keptFrom: ["adult-social-care"], because: "Her son works there."),
            of: Cast.nora.id,
            expecting: nil,
            by: bureau.responder
        )
        let answers = try await bureau.roster().answers
        #expect(answers.map(\.kind.agency) == ["adult-social-care", "health"])
        #expect(answers.map(\.mustNotBeToldOf) == [[Cast.nora.id], []])
        #expect(answers[1].instead.map(\.mustNotBeToldOf) == [[Cast.nora.id]])
    }

    @Test func `a line is found however many others are listed before it`() async throws {
        let worker = DirectoryNeed.small("n2", named: "Duty social worker")
        let entries = (1...60).map { number in
            DirectoryEntry.small(number, named: "Team \(100 + number)", needs: [worker]).with {
                if number == 60 { $0.hours = [.weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "24:00")] }
            }
        }
        _ = try await ImportDirectory(store: bureau.store, world: bureau.world)(
            FeedContent(entries: entries),
            from: "duty",
            isPublished: false,
            by: .of(.hubCoordinator)
        )
        let lines = try await bureau.roster().answers[0].lines
        #expect(lines.count == 60)
        #expect(lines.first?.entry.name == "Team 160")
    }

    @Test func `whom to ask is shown to those who may read the contact, and accounts for everybody in it`() async throws
    {
        let (_, entries, _) = try await bureau.account { try await bureau.roster() }
        #expect(
            entries == [
                Journaled(.consult, .contact, bureau.contact.id, under: "took-part"),
                Journaled(.consult, .person, Cast.nora.id, under: "took-part"),
                Journaled(.consult, .person, Cast.idris.id, under: "took-part"),
            ]
        )
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await bureau.roster(by: outsider.actor) }
        }
    }
}

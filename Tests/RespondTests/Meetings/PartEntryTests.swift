import Respond
import TestSupport
import Testing
import Vocabulary

/// What is written into a person's part: by whom, while the meeting stands how, and what is wrong with it.
struct PartEntryTests {
    private static let table: [PartEntry.Kind: (side: PartEntry.Side, during: [MeetingRecord.Status])] = [
        .invitation: (.host, [.convened, .invited]),
        .contribution: (.all, [.invited, .held]),
        .voice: (.all, [.invited, .held]),
        .decision: (.host, [.held]),
        .undecided: (.host, [.held]),
        .action: (.host, [.held]),
        .answer: (.owner, [.held, .closed]),
        .outcome: (.host, [.held]),
    ]

    private func entry(_ kind: PartEntry.Kind, _ bureau: Bureau, _ part: RecordID) async throws -> PartEntry {
        switch kind {
        case .invitation: .invitation(Invitation("housing", because: "It is their flat."))
        case .contribution: .contribution(Contribution.Said(.known, facts: "Seen twice.", view: "She is lonely."))
        case .voice: .voice(BroughtVoice.Said("I want to stay.", through: "Her adviser", isHeard: true))
        case .decision: .decision(.small)
        case .undecided: .undecided("Her doctor was not there.")
        case .action: .action(bureau.action())
        case .answer:
            .answer(action: try await bureau.part(part).actions.first?.id ?? .numbered(1), isDone: true, words: "Seen.")
        case .outcome: .outcome(.small)
        }
    }

    @Test(arguments: PartEntry.Kind.allCases, MeetingRecord.Status.allCases)
    func `something is written while the table says, by whom it says`(
        kind: PartEntry.Kind,
        status: MeetingRecord.Status
    ) async throws {
        let bureau = try Bureau()
        let line = try #require(Self.table[kind])
        #expect(kind.rule.side == line.side)
        var (id, part) = try await bureau.meeting(status == .closed ? .held : status)
        if [.held, .closed].contains(status) { try await bureau.write(.action(bureau.action()), part) }
        if status == .closed {
            try await bureau.write(.decision(.small), part)
            try await bureau.make(.close, id)
        }
        let actor = line.side == .host ? Bureau.chair : Bureau.nurse
        let entry = try await entry(kind, bureau, part)
        guard line.during.contains(status) else {
            let code: Refusal.Code = status == .cancelled && actor == Bureau.nurse ? .notFound : .notInThisState
            let isHidden = status == .convened && actor == Bureau.nurse
            await bureau.refuses(isHidden ? .notFound : code) { try await bureau.write(entry, part, by: actor) }
            return
        }
        let version = try await bureau.part(part).version
        let (view, entries, events) = try await bureau.account { try await bureau.write(entry, part, by: actor) }
        #expect(view.record.version == version + 1)
        #expect(entries.first?.kind == "meeting-part")
        #expect(entries.dropFirst().allSatisfy { $0.kind == "person" } && entries.count > 1)
        #expect(events == [Event(kind.rule.event, of: part)])
        (id, part) = (view.meeting.id, view.record.id)
        #expect(try await bureau.part(part).meeting == id)
    }

    @Test func `what is wrong is refused, field by field`() async throws {
        let bureau = try Bureau()
        let (id, part) = try await bureau.meeting(.invited)
        try await bureau.write(.invitation(Invitation("housing", because: "It is their flat.")), part)
        for (entry, fields) in [
            (.invitation(Invitation("health", because: "x")), ["agency"]),
            (.invitation(Invitation("helth", because: " ")), ["agency", "why"]),
        ] as [(PartEntry, [String])] { await refuses(entry, fields, part, bureau) }
        try await bureau.make(.hold, id)
        let wrong: [(PartEntry, [String])] = [
            (.contribution(Contribution.Said(.known, facts: " ")), ["facts"]),
            (.contribution(Contribution.Said(.notKnown, facts: "x", view: "y")), ["facts", "view"]),
            (.contribution(Contribution.Said(.mayNotSay)), ["withheld"]),
            (.contribution(Contribution.Said(.mayNotSay, withheld: "no")), ["withheld"]),
            (.contribution(Contribution.Said(.notKnown, withheld: "person-refused")), ["withheld"]),
            (.voice(BroughtVoice.Said("", through: "", isHeard: true)), ["words", "through"]),
            (.decision(MeetingDecision("", because: " ")), ["words", "reason"]),
            (
                .decision(MeetingDecision("x", because: "y", dissent: [Dissent("education", "")])),
                ["dissent[0].agency", "dissent[0].words"]
            ),
            (.undecided(" "), ["reason"]),
            (.action(bureau.action(owner: "education")), ["owner"]),
            (.action(bureau.action(due: -1)), ["due"]),
            (
                .action(MeetingAction.Asked("fun", "", owner: "health", who: "", due: bureau.today)),
                ["family", "what", "who"]
            ),
            (.outcome(PartOutcome(ReferralOutcome("help-given", goals: [.met]), "x")), ["goals"]),
            (.outcome(PartOutcome(ReferralOutcome("help-given", goals: [.met, .met]), " ")), ["words"]),
        ]
        for (entry, fields) in wrong { await refuses(entry, fields, part, bureau) }
        try await bureau.write(.decision(.small), part)
        await refuses(.undecided("x"), ["reason"], part, bureau)
    }

    private func refuses(_ entry: PartEntry, _ fields: [String], _ part: RecordID, _ bureau: Bureau) async {
        let refused = await bureau.refuses(.badInput) { try await bureau.write(entry, part) }
        #expect(refused?.problems.map(\.field) == fields, "\(entry.kind)")
    }

    @Test func `what an agency brings anew stands in place of what it brought`() async throws {
        let bureau = try Bureau()
        let (_, part) = try await bureau.meeting(.invited)
        try await bureau.write(.contribution(Contribution.Said(.notKnown)), part, by: Bureau.nurse)
        try await bureau.write(.contribution(Contribution.Said(.notKnown)), part)
        let said = Contribution.Said(.mayNotSay, withheld: "person-refused")
        let (_, entries, _) = try await bureau.account {
            try await bureau.write(.contribution(said), part, by: Bureau.nurse)
        }
        #expect(try await bureau.part(part).contributions.map(\.agency) == ["adult-social-care", "health"])
        #expect(try await bureau.part(part).contributions.last?.said == said)
        #expect(entries.filter { $0.verb == "disclose" }.count == 2)
    }

    @Test func `nobody writes over what a person said to another agency`() async throws {
        let bureau = try Bureau()
        let (_, part) = try await bureau.meeting(.invited)
        let unheard = PartEntry.voice(BroughtVoice.Said("She was asleep.", through: "Her adviser", isHeard: false))
        try await bureau.write(unheard, part)
        let heard = PartEntry.voice(BroughtVoice.Said("I want to stay.", through: "Ward sister", isHeard: true))
        try await bureau.write(heard, part, by: Bureau.nurse)
        await bureau.refuses(.notInThisState) { try await bureau.write(unheard, part) }
        #expect(try await !ReadMeeting(bureau.meetings).part(part, by: Bureau.chair).can.contains(.voice))
        try await bureau.write(heard, part, by: Bureau.nurse)
        #expect(try await bureau.part(part).voice?.agency == "health")
    }
}

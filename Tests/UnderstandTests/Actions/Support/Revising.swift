import Recognise
import TestSupport
import Testing
import Understand
import Vocabulary

/// Every action that makes something else of a contact that is there.
enum Revising: CaseIterable, Sendable {
    case answering, judging, reviewing, linking, replacing, attending

    var event: Event.Name {
        switch self {
        case .answering, .replacing: .contactChanged
        case .judging: .contactJudged
        case .reviewing: .judgementReviewed
        case .linking: .personLinked
        case .attending: .contactAttended
        }
    }

    /// Whether it is assessed anew.
    var isOfDocument: Bool { self != .reviewing && self != .attending }

    /// Whether it may be done without saying to which version; whoever replaces always says it.
    var mayExpectNothing: Bool { self != .replacing }
}

/// A call about Nora, judged by the responder and not attended, and a contact two hours before with Idris.
struct Case: Sendable {
    let office: Office
    let id: RecordID
    let nora: RecordID
    let idris: RecordID

    init(_ office: Office = Office()) async throws {
        self.office = office
        let earlier = try await office.record(SmallPerson("p1", Cast.idris.details), at: .afterNoon(-7_200))
        let view = try await office.record(SmallPerson("p1", Cast.nora.details), kind: .call)
        _ = try await JudgeContact(office.desk)(
            view.record.id,
            .low,
            because: "Settled.",
            expecting: 1,
            by: office.responder
        )
        id = view.record.id
        nora = try #require(view.record.people.first)
        idris = try #require(earlier.record.people.first)
    }

    /// Does one of them, to version 2 unless another is expected.
    func revise(
        _ revising: Revising,
        of contact: RecordID? = nil,
        expecting version: Int? = 2,
        by someone: Actor? = nil,
        receipt: Receipt<ContactView>? = nil
    ) async throws -> ContactView {
        let (desk, actor, contact) = (office.desk, someone ?? office.supervisor, contact ?? id)
        switch revising {
        case .answering:
            return try await AnswerQuestions(desk)(
                contact,
                Case.yes,
                expecting: version,
                by: actor,
                receipt: receipt
            )
        case .judging:
            return try await JudgeContact(desk)(
                contact,
                .high,
                because: "Alone at night.",
                expecting: version,
                by: actor,
                receipt: receipt
            )
        case .reviewing:
            return try await ReviewJudgement(desk)(
                contact,
                agrees: true,
                note: "Seen.",
                expecting: version,
                by: actor,
                receipt: receipt
            )
        case .linking:
            return try await LinkPerson(desk)(
                "p1",
                of: contact,
                to: idris,
                expecting: version,
                by: actor,
                receipt: receipt
            )
        case .attending:
            return try await AttendContact(desk)(
                contact,
                .attended,
                expecting: version,
                by: actor,
                receipt: receipt
            )
        case .replacing:
            let document = try SmallDocument(SmallPerson("p1", Cast.nora.details)).kept
            return try await ReplaceContact(desk)(contact, document, expecting: version ?? 2, by: actor)
        }
    }

    /// That p1 comes to harm.
    static let yes = KeptDocument(json: #"{"harm.p1": "yes"}"#)
}

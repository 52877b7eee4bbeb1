import PlainWords
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// A contact with all that the pages of its plan are told from.
struct PlanGround {
    let record: ContactRecord
    let contact: Contact
    let words: ControlWords
    let policy: RespondPolicy
    let offers: [OfferedAction]
    let staff: StaffNames

    var names: Names { words.names }
    var today: CalendarDay { words.today }

    func name(_ person: PersonID) -> String { contact.person(person)?.name?.full ?? "Somebody whose name is not known" }

    /// Who does it, in words.
    func owner(_ owner: ActionOwner) -> String { owner.words(names) }

    var people: [Choice] { contact.people.map { Choice($0.id.text, name($0.id)) } }

    var agencies: [Choice] { policy.agencies.map { Choice($0.id.text, $0.title.capitalised) } }

    /// The controls that something may follow.
    var openControls: [Choice] {
        record.controls.filter(\.isOpen).map {
            Choice($0.id.text, "\(words.title($0.control)), \(words.ending($0).lowercasedFirst)")
        }
    }
}

/// Something that the assessment of a contact offers to consider, as it would be asked.
struct OfferedAction {
    let key: String
    let family: ActionFamilyID
    let rule: RuleID
    let words: String
    let owner: AgencyID
    /// Nil where it concerns the contact as a whole.
    let person: PersonID?
    let due: CalendarDay

    init(_ action: KeptAssessment.Action, on today: CalendarDay, _ policy: PlanPolicy) {
        key = [action.rule.text, action.about?.text].compactMap(\.self).joined(separator: " ")
        family = action.kind
        rule = action.rule
        words = action.action
        owner = action.owner
        person = action.about
        let offered = action.due.flatMap { Instant(text: $0) }.map { max(today, LocalTime.day(of: $0)) }
        due = offered ?? today.adding(days: policy.dueDays)
    }

    /// What is asked of its usual owner; nothing is typed twice.
    func asked(for usual: PersonID) -> NewAction {
        NewAction(family, words, from: rule, for: person ?? usual, by: ActionOwner(owner), due: due)
    }
}

/// Reads what the pages of plans are told from.
struct PlanReading: Sendable {
    let reading: AssessmentReading

    func ground(_ record: ContactRecord, naming accounts: [AccountID] = []) async throws -> PlanGround {
        let policies = reading.policies
        let now = reading.desk.world.now
        let policy = try policies.respondPolicy(at: now)
        let today = LocalTime.day(of: now)
        let (made, staff) = try await reading.store.read { session in
            (try session.latestAssessment(of: record.id, .latest), try StaffNames(accounts, in: session))
        }
        let kept = try made.map { try reading.source(record, $0).kept.actions } ?? []
        return PlanGround(
            record: record,
            contact: try reading.contact(in: record.document),
            words: ControlWords(try policies.policy(at: now).policy, on: today),
            policy: policy,
            offers: kept.map { OfferedAction($0, on: today, policy.plans) },
            staff: staff
        )
    }
}

extension ActionOwner {
    func words(_ names: Names) -> String {
        [agency.map { names.title($0).capitalised }, name].compactMap(\.self).joined(separator: ", ")
            + (told.map { ", told \($0.words)" } ?? "")
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

import Access
import Recognise
import TestSupport
import Understand
import Vocabulary

/// Contacts in every state of work, made at random and the same each time.
struct WorkWorld {
    private var random: SplitMix64
    private(set) var records: [(record: any Record, by: Actor)] = []

    static let actors: [Actor] = [
        .of(.responder), .of(.responder, 2), .of(.supervisor), .of(.responder, unit: "south"),
        .of(.hubCoordinator, unit: nil), .of(.responder, 3, unit: nil), .of(.supervisor, agency: "health"),
    ]

    init(seed: UInt64, contacts count: Int) throws {
        random = SplitMix64(seed: seed)
        for number in 1...count { try add(number) }
    }

    /// Times are few, so that many are alike and the id has to decide.
    private mutating func moment() -> Instant { .afterNoon(60 * random.below(4)) }

    private mutating func actor() -> Actor { Self.actors[random.below(Self.actors.count)] }

    private mutating func add(_ number: Int) throws {
        let actor = actor()
        let answers = [[:], ["harm.p1": "yes"], ["harm.p1": "no"]][random.below(3)]
        let document = SmallDocument(SmallPerson("p1"), at: moment(), answers: answers)
        var contact = try ContactRecord.small(.numbered(number), document, by: actor, at: document.at)
        records.append((contact, actor))
        let isAssessedFirst = random.oneIn(2)
        if isAssessedFirst { try assess(contact, 2 * number) }
        for _ in 0..<random.below(4) {
            let other = self.actor()
            contact = change(contact, by: other)
            records.append((contact, other))
        }
        if random.oneIn(2) { try assess(contact, 2 * number + 1) }
    }

    private mutating func assess(_ contact: ContactRecord, _ number: Int) throws {
        records.append((try AssessmentRecord.small(.numbered(10_000 + number), of: contact), .of(.responder)))
    }

    private mutating func change(_ contact: ContactRecord, by actor: Actor) -> ContactRecord {
        let (kind, moment, grade) = (random.below(5), moment(), Grade.allCases[random.below(3)])
        return contact.next { next in
            next.holding.involved.insert(actor.account)
            switch kind {
            case 0, 1:
                next.judgement = MadeJudgement(
                    grade: grade,
                    rationale: "Why.",
                    by: actor.account,
                    at: moment,
                    making: next.version
                )
                next.summary.grade = grade
            case 2:
                next.reviews.append(
                    JudgementReview(
                        agrees: grade == .low,
                        note: "Read.",
                        by: actor.account,
                        at: moment,
                        making: next.version
                    )
                )
            case 3: next.documentVersion = next.version
            default:
                var wait = Wait(
                    rule: "call",
                    begun: moment,
                    due: Instant(seconds: moment.seconds + 120),
                    grade: next.summary.grade,
                    contactVersion: next.version,
                    asks: .supervisor
                )
                if grade == .high { wait.ended = Wait.End(.attended, because: nil, by: actor.account, at: moment) }
                next.wait = wait
            }
        }
    }

    func keep(in store: OpenStore) async throws {
        for (record, actor) in records { try await store.keep(.writing([record], by: actor)) }
    }
}

import Access
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary

/// Reads what is known of a person, as far as the one who asks may know it, and accounts for everybody it shows.
struct PersonReading: Sendable {
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    /// All that is known of the person, as it was known at a moment; as it is now where that is nil.
    func callAsFunction(_ id: RecordID, asOf moment: Instant?, by actor: Actor) async throws -> KnownPerson {
        let (whole, isRecorded) = try await whole(id, moment, actor)
        let edition = moment.map(Edition.asOf) ?? .latest
        let now = desk.world.now
        let reach = try Access.reach(of: actor, to: .readContact)
        let found = try await desk.store.write { session in
            let contacts = try whole.contacts.filter { reach.rule(for: $0.holding) != nil }.compactMap { contact in
                try session.contact(contact.id, edition).map {
                    (record: $0, made: try session.latestAssessment(of: contact.id, edition))
                }
            }.filter { $0.record.people.contains(id) }
            let referrals = try whole.referrals.compactMap { try session.referral($0.id, edition) }
            var change = Change(at: now, by: actor)
            for (record, _) in contacts {
                guard let rule = reach.rule(for: record.holding) else { continue }
                change.consult(.record(.contact, record.id), under: rule)
                for person in record.people where person != id {
                    change.consult(.record(.person, person), under: rule)
                }
            }
            try session.keep(change)
            return (contacts, referrals)
        }
        let meetings = try found.0.map { try meeting(of: id, $0.record, $0.made) }.sorted { $0.at > $1.at }
        let until = moment ?? now
        return KnownPerson(
            record: whole.record,
            meetings: meetings,
            referrals: found.1,
            names: try meetings.first?.names ?? Names(policies.policy(at: until).policy),
            moment: until,
            isPast: moment != nil,
            isRecorded: isRecorded
        )
    }

    /// The person at a moment; as they are known now where nobody had recorded them by then.
    private func whole(_ id: RecordID, _ moment: Instant?, _ actor: Actor) async throws -> (WholePerson, Bool) {
        let read = ReadPerson(store: desk.store, world: desk.world)
        guard let moment else { return (try await read(id, .latest, by: actor), true) }
        do {
            return (try await read(id, .asOf(moment), by: actor), true)
        } catch let refusal as Refusal where refusal.code == .notFound {
            return (try await read(id, .latest, by: actor), false)
        }
    }

    private func meeting(of person: RecordID, _ record: ContactRecord, _ made: AssessmentRecord?) throws -> Meeting {
        let contact = try reading.contact(in: record.document)
        return Meeting(
            record: record,
            contact: contact,
            names: try reading.names(of: contact),
            source: try made.map { try reading.source(record, $0) },
            selves: Set(record.links.filter { $0.record == person }.map(\.person))
        )
    }

    private var reading: AssessmentReading { AssessmentReading(desk: desk, policies: policies) }
}

import Access
import Recognise
import Understand
import Vocabulary

extension BulkStanding {
    /// What the records say of a contact at a moment.
    init<Session: ContactRecords & AssessmentRecords & PersonRecords>(
        of contact: ContactRecord,
        at moment: Instant,
        in session: Session
    ) throws {
        let assessment = try session.latestAssessment(of: contact.id, .latest)
        let work = ContactWork(contact, assessment)
        grade = contact.summary.grade
        isUnchanged = work.judgement != .notJudged && !work.hasChangedSinceJudged
        ages = try contact.people.map { person in
            try session.person(person, .latest)?.details.born.flatMap(PartialDate.init(text:))
                .map { Birth.born($0).ages(on: LocalTime.day(of: moment)) }
        }
        isAssessed = work.standing != .notYetKnown
        hasOpenQuestions = work.hasOpenQuestions
        hasEarlier = try contact.people.contains { person in
            try session.contacts(of: person).contains { other in
                other.id != contact.id && other.holding.agency == contact.holding.agency
                    && other.summary.at <= contact.summary.at
            }
        }
        isRecommended = assessment?.made.outline.referrals.isEmpty == false
    }
}

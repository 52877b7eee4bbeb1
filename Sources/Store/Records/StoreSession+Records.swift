import Access
import Learn
import Recognise
import Respond
import Understand
package import Vocabulary

extension StoreSession: Keeping {
    package func keep(_ change: Change) throws {
        try keep(change, ChangeContents(of: change))
    }

    /// Keeps a change of which the contents are made already.
    func keep(_ change: Change, _ contents: ChangeContents) throws {
        let contents = try SealedContents(contents, by: contentKey)
        for draft in change.draftsDone { try finish(draft, of: change.by.account) }
        for kind in RecordKind.allCases {
            for record in change.records where type(of: record).kind == kind { try write(record, change, contents) }
        }
        try indexWork(of: change)
        try indexGaps(of: change)
        try indexChecks(of: change)
        try append(change.entries, contents)
        for event in change.events {
            try sql.run(
                "INSERT INTO outbox (at, event, subject, content) VALUES ($1, $2, $3, $4)",
                [.integer(change.at.seconds), .text(event.name.rawValue), .text(event.subject.text), .text("{}")]
            )
        }
    }

    package func past(of record: RecordID) throws -> [PastVersion] {
        try sql.rows(
            "SELECT version, at, actor FROM record_version WHERE record = $1 ORDER BY version",
            [.text(record.text)]
        ).map { row in
            PastVersion(
                version: try row.integer("version"),
                at: Instant(seconds: try row.integer("at")),
                by: AccountID(try row.text("actor"))
            )
        }
    }

    private func write(_ record: some Record, _ change: Change, _ contents: SealedContents) throws {
        let content = try contents.content(of: record.id, version: record.version)
        try advance(record, at: change.at)
        try sql.run(
            """
            INSERT INTO record_version (record, version, at, actor, salt, content, key_owner)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .text(record.id.text), .integer(record.version), .integer(change.at.seconds),
                .text(change.by.account.text), .bytes(content.commitment.salt), .bytes(content.sealed),
                .text(content.owner.text),
            ]
        )
        try index(record)
        try indexSubjects(of: record)
        seen.see(record, size: content.size)
    }

    /// A version must follow the one that is kept.
    private func advance(_ record: some Record, at moment: Instant) throws {
        let id = SQLValue.text(record.id.text)
        let changed: Int
        if record.version == 1 {
            changed = try sql.run(
                """
                INSERT INTO record (id, kind, version, changed_at) VALUES ($1, $2, 1, $3) ON CONFLICT (id) DO NOTHING
                """,
                [id, .text(type(of: record).kind.rawValue), .integer(moment.seconds)]
            )
        } else {
            changed = try sql.run(
                "UPDATE record SET version = $2, changed_at = $3 WHERE id = $1 AND version = $2 - 1",
                [id, .integer(record.version), .integer(moment.seconds)]
            )
        }
        guard changed == 1 else {
            let found = try sql.row("SELECT version FROM record WHERE id = $1", [id])
            throw Refusal.stale(current: try found?.integer("version") ?? 0)
        }
    }

    private func index(_ record: any Record) throws {
        switch record {
        case let contact as ContactRecord: try index(contact)
        case let person as PersonRecord: try index(person)
        case let assessment as AssessmentRecord: try index(assessment)
        case let referral as ReferralRecord: try index(referral)
        case let closure as ClosureRecord: try index(closure)
        case let notification as NotificationRecord: try index(notification)
        case let research as ResearchRecord: try index(research)
        case let meeting as MeetingRecord: try index(meeting)
        case let part as MeetingPartRecord: try index(part)
        case let plan as PlanRecord: try index(plan)
        case let action as PlannedAction: try index(action)
        case let advice as AdviceRecord: try index(advice)
        case let agreement as AgreementRecord: try index(agreement)
        case let concern as ConcernRecord: try index(concern)
        case let licence as LicenceRecord: try index(licence)
        case let portfolio as PortfolioRecord: try index(portfolio)
        case let course as CourseRun: try index(course)
        case let champion as Champion: try index(champion)
        case let account as Account: try index(account)
        case let plan as SamplePlan: try index(plan)
        case let review as PracticeReview: try index(review)
        case let need as LearningNeed: try index(need)
        case let entry as DevelopmentEntry: try index(entry)
        case let credential as LicenceCredential: try index(credential)
        case let investigation as InvestigationRecord: try index(investigation)
        case let exercise as Exercise: try index(exercise)
        case let part as ExercisePart: try index(part)
        case let moderation as Moderation: try index(moderation)
        case let review as ContentReview: try index(review)
        case let welfare as WelfareRecord: try index(welfare)
        case let acknowledgement as Acknowledgement: try index(acknowledgement)
        case let pilot as Pilot: try index(pilot)
        case let connection as Connection: try index(connection)
        case let restriction as Restriction: try index(restriction)
        case let opening as EmergencyAccess: try index(opening)
        default: throw UnknownKind(kind: type(of: record).kind)
        }
    }

    /// A record in an edition; nil where it is not of this kind, or was not there then.
    func record<Kept: Record>(_ id: RecordID, _ edition: Edition, as type: Kept.Type) throws -> Kept? {
        let found = "record.id = $1 AND record.kind = $2"
        let values: [SQLValue] = [.text(id.text), .text(type.kind.rawValue)]
        let join = "SELECT record_version.version FROM record JOIN record_version ON record_version.record = record.id"
        let row: SQLRow?
        switch edition {
        case .latest:
            row = try sql.row("SELECT record.version FROM record WHERE \(found)", values)
        case .version(let version):
            row = try sql.row(
                "\(join) WHERE \(found) AND record_version.version = $3",
                values + [.integer(version)]
            )
        case .asOf(let moment):
            row = try sql.row(
                "\(join) WHERE \(found) AND record_version.at <= $3 ORDER BY record_version.version DESC LIMIT 1",
                values + [.integer(moment.seconds)]
            )
        }
        return try row.map { try record(id, version: $0.integer("version"), as: type) }
    }

    /// A version that is there, with what stands guard over the people in it just now.
    func record<Kept: Record>(_ id: RecordID, version: Int, as type: Kept.Type) throws -> Kept {
        let kept = try keptRecord(id, version: version, as: type)
        guard var guarded = kept as? any GuardedRecord else { return kept }
        guarded.holding.guards = try guards(over: id)
        return guarded as? Kept ?? kept
    }

    private func keptRecord<Kept: Record>(_ id: RecordID, version: Int, as type: Kept.Type) throws -> Kept {
        if let known = seen.record(id, version, as: type) { return known }
        let content = try content(of: id, version: version)
        let record = try RecordContent.record(type, in: content)
        seen.see(record, size: content.count)
        return record
    }

    /// A version as it was written: JSON.
    package func content(of id: RecordID, version: Int) throws -> [UInt8] {
        let row = try sql.row(
            "SELECT content, key_owner FROM record_version WHERE record = $1 AND version = $2",
            [.text(id.text), .integer(version)]
        )
        guard let row else { throw UnexpectedValue(column: "content") }
        let content = try row.bytes("content")
        guard let owner = try row.optionalText("key_owner") else { return content }
        return try open(content, of: KeyOwner(owner), in: .version(version, of: id))
    }
}

/// A kind of record that no table indexes: the program is not whole.
struct UnknownKind: Error {
    let kind: RecordKind
}

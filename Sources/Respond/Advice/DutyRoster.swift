package import Recognise
package import Understand
package import Vocabulary

/// Whom a responder can ask about a contact at a moment, whoever can be rung now first.
package struct DutyRoster: Sendable {
    package let record: ContactRecord
    package let contact: Contact
    package let at: Instant
    /// On such a day what a directory tells of hours may not hold.
    package let isBankHoliday: Bool
    /// Everybody of the policy: those whom the contact calls for first.
    package let answers: [DutyAnswer]

    /// Decides who can be asked; `listed` is what the directory has for each kind, and `barred` of whom an agency must not be
    /// told.
    package init(
        of record: ContactRecord,
        _ contact: Contact,
        _ outline: AssessmentOutline?,
        under policy: RespondPolicy,
        listed: [DutyKindID: [DirectoryEntry]],
        barred: [AgencyID: [RecordID]] = [:],
        at moment: Instant
    ) {
        let ask = DirectoryAsk(
            place: (contact.location?.postcode).flatMap { AskedPlace($0) },
            isOpenNow: true
        )
        let lines = listed.mapValues { DutyLine.lines($0, to: ask, at: moment) }
        let all = policy.advice.kinds.map { kind in
            DutyAnswer(
                kind,
                because: kind.when.found(in: contact, outline),
                mustNotBeToldOf: barred[kind.agency] ?? [],
                lines: lines[kind.term.id] ?? [],
                instead: kind.otherwise.compactMap { other in
                    let open = lines[other]?.filter(\.isOpen) ?? []
                    return policy.advice[other].flatMap { kind in
                        open.isEmpty
                            ? nil : DutyInstead(kind: kind, mustNotBeToldOf: barred[kind.agency] ?? [], lines: open)
                    }
                }
            )
        }
        self.record = record
        self.contact = contact
        at = moment
        isBankHoliday = policy.calendar.bankHolidays.contains(LocalTime.day(of: moment))
        answers = all.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
    }
}

/// A sort of duty professional, why they are to be asked, and where.
package struct DutyAnswer: Sendable {
    package let kind: DutyKind
    /// Empty where nothing of the contact calls for them.
    package let because: [DutyGround]
    /// The people of the contact of whom their agency must not be told.
    package let mustNotBeToldOf: [RecordID]
    /// The open ones first, then those that tell no times, then those that open next.
    package let lines: [DutyLine]
    /// Where none of theirs is open: others who can be rung now.
    package let instead: [DutyInstead]

    init(
        _ kind: DutyKind,
        because: [DutyGround],
        mustNotBeToldOf people: [RecordID],
        lines: [DutyLine],
        instead: [DutyInstead]
    ) {
        self.kind = kind
        self.because = because
        mustNotBeToldOf = people
        self.lines = lines
        self.instead = lines.contains(where: \.isOpen) ? [] : instead
    }

    package var isCalledFor: Bool { !because.isEmpty }
    package var canBeRung: Bool { lines.contains(where: \.isOpen) }

    fileprivate var rank: Int { (isCalledFor ? 0 : 2) + (canBeRung ? 0 : 1) }
}

/// Others who can be rung now.
package struct DutyInstead: Sendable {
    package let kind: DutyKind
    /// The people of the contact of whom their agency must not be told.
    package let mustNotBeToldOf: [RecordID]
    package let lines: [DutyLine]
}

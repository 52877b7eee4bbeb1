package import Vocabulary

/// What somebody has begun to write and not recorded yet; it is its owner's alone, and is kept as it was typed.
package struct Draft: Hashable, Sendable {
    package let id: DraftID
    package let owner: AccountID
    package let place: DraftPlace
    package private(set) var fields: DraftFields
    package private(set) var touches: DraftTouches
    /// Counted from 1; each keeping that changes something adds one.
    package private(set) var revision: Int
    package let began: Instant
    package private(set) var changed: Instant
    /// How long it was written on; a pause counts as no more than `longestPause`.
    package private(set) var secondsWritten: Int

    /// `opened` is when its page was; what was written until now was written since then.
    package init(
        id: DraftID,
        owner: AccountID,
        place: DraftPlace,
        fields: DraftFields = [:],
        opened: Instant? = nil,
        at moment: Instant
    ) {
        self.init(
            id: id,
            owner: owner,
            place: place,
            fields: fields,
            touches: DraftTouches(),
            revision: 1,
            began: moment,
            changed: moment,
            secondsWritten: Self.written(from: opened ?? moment, to: moment)
        )
    }

    package init(
        id: DraftID,
        owner: AccountID,
        place: DraftPlace,
        fields: DraftFields,
        touches: DraftTouches,
        revision: Int,
        began: Instant,
        changed: Instant,
        secondsWritten: Int
    ) {
        self.id = id
        self.owner = owner
        self.place = place
        self.fields = fields
        self.touches = touches
        self.revision = revision
        self.began = began
        self.changed = changed
        self.secondsWritten = secondsWritten
    }

    /// The draft at its next revision, with one part as it was sent; itself where that says nothing new.
    package func replacing(_ part: DraftPart, by sent: DraftFields, at moment: Instant) -> Draft {
        let fields = fields.replacing(part, by: sent)
        guard fields != self.fields else { return self }
        var next = self
        next.revision += 1
        next.changed = moment
        next.secondsWritten += Self.written(from: changed, to: moment)
        next.fields = fields
        next.touches.note(next.revision, from: self.fields, to: fields)
        return next
    }

    /// Whether nobody has written what is sent for a part, in another window, since a revision.
    package func isUntouched(since revision: Int, _ part: DraftPart, _ sent: DraftFields) -> Bool {
        touches.last { part.contains($0) || !sent[$0].isEmpty } <= revision
    }

    /// As the change that is made of it names it.
    package var finished: FinishedDraft { FinishedDraft(id, revision: revision) }

    private static func written(from begun: Instant, to end: Instant) -> Int {
        guard begun < end else { return 0 }
        // When its page was opened is what a form says, and a form may say anything.
        let (seconds, isTooLong) = end.seconds.subtractingReportingOverflow(begun.seconds)
        return isTooLong ? longestPause : min(seconds, longestPause)
    }

    /// In seconds; whoever pauses longer has done something else meanwhile.
    private static let longestPause = 20 * 60
    /// A draft that nobody touched for so long is forgotten.
    package static let daysKept = 30
    /// How many one owner may have.
    package static let most = 50
}

/// What a draft is to become: somebody has at most one for each place, but any number of new contacts.
package struct DraftPlace: Hashable, Sendable {
    package let purpose: DraftPurpose
    /// The record that it is about; nil for what is new.
    package let subject: RecordID?
    /// What else tells it from others of that record, such as the pathway and person of a referral; else empty.
    package let about: String

    package init(_ purpose: DraftPurpose, of subject: RecordID? = nil, about: String = "") {
        self.purpose = purpose
        self.subject = subject
        self.about = about
    }
}

/// What a draft may become.
package enum DraftPurpose: String, CaseIterable, Sendable {
    case contact
    case contactChange = "contact-change"
    case answers, judgement, referral
}

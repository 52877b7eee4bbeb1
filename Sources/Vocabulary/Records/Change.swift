/// Everything that one action changes; it is kept whole or not at all.
package struct Change: Sendable {
    /// Records at their new versions; several stages may have theirs in one change.
    package var records: [any Record]
    package var entries: [JournalEntry]
    package var events: [Event]
    /// The drafts that became this change; they go in the same transaction.
    package var draftsDone: [FinishedDraft]
    /// When it is made, and by whom.
    package let at: Instant
    package let by: Actor

    package init(
        at: Instant,
        by: Actor,
        records: [any Record] = [],
        entries: [JournalEntry] = [],
        events: [Event] = [],
        draftsDone: [FinishedDraft] = []
    ) {
        self.at = at
        self.by = by
        self.records = records
        self.entries = entries
        self.events = events
        self.draftsDone = draftsDone
    }

    /// Writes a record and the entry that accounts for it.
    package mutating func write(_ record: some Record, _ verb: JournalEntry.Verb, under rule: String) {
        let subject = JournalSubject.record(type(of: record).kind, record.id)
        records.append(record)
        entries.append(
            JournalEntry(at: at, by: by, verb, subject, version: record.version, under: rule)
        )
    }

    /// Accounts for something that is looked at.
    package mutating func consult(_ subject: JournalSubject, under rule: String, detail: String? = nil) {
        entries.append(JournalEntry(at: at, by: by, .consult, subject, under: rule, detail: detail))
    }

    /// Accounts for something that is altered and is no record.
    package mutating func revise(_ subject: JournalSubject, under rule: String, detail: String) {
        entries.append(JournalEntry(at: at, by: by, .alter, subject, under: rule, detail: detail))
    }

    /// Accounts for something that is kept and is no record.
    package mutating func collect(_ subject: JournalSubject, under rule: String, detail: String) {
        entries.append(JournalEntry(at: at, by: by, .collect, subject, under: rule, detail: detail))
    }

    /// Says which draft this change was written in, if any.
    package mutating func finish(_ draft: FinishedDraft?) {
        if let draft { draftsDone.append(draft) }
    }

    /// Accounts for something that is told to another agency.
    package mutating func disclose(_ subject: JournalSubject, to agency: AgencyID, under rule: String) {
        entries.append(JournalEntry(at: at, by: by, .disclose, subject, under: rule, detail: "to \(agency)"))
    }

    package mutating func tell(_ event: Event.Name, of subject: RecordID) {
        events.append(Event(event, of: subject))
    }
}

/// Something that others may want to hear of; it waits in the outbox, and holds nothing personal.
package struct Event: Hashable, Sendable {
    package enum Name: String, CaseIterable, Sendable {
        case contactRecorded = "contact.recorded"
        case contactChanged = "contact.changed"
        case contactAssessed = "contact.assessed"
        case contactJudged = "contact.judged"
        case contactAttended = "contact.attended"
        case contactUnheld = "contact.unheld"
        case contactHeld = "contact.held"
        case contactClosed = "contact.closed"
        case contactReopened = "contact.reopened"
        case judgementReviewed = "judgement.reviewed"
        case personLinked = "person.linked"
        case referralDrafted = "referral.drafted"
        case safeContactChanged = "referral.safe-contact-changed"
        case referralSent = "referral.sent"
        case referralReceived = "referral.received"
        case referralAccepted = "referral.accepted"
        case referralDeclined = "referral.declined"
        case referralWithdrawn = "referral.withdrawn"
        case informationRequested = "referral.information-requested"
        case informationSupplied = "referral.information-supplied"
        case referralBegun = "referral.begun"
        case referralCompleted = "referral.completed"
        case referralDeclinedByPerson = "referral.declined-by-person"
        case referralExpired = "referral.expired"
        case referralChallenged = "referral.challenged"
        case challengeAnswered = "referral.challenge-answered"
        case referralReopened = "referral.reopened"
        case referralPaused = "referral.paused"
        case referralResumed = "referral.resumed"
        case referralDueSoon = "referral.due-soon"
        case referralOverdue = "referral.overdue"
        case referralNotDelivered = "referral.not-delivered"
        case notificationWritten = "notification.written"
        case notificationTaken = "notification.taken"
        case notificationTakenOver = "notification.taken-over"
        case notificationGivenBack = "notification.given-back"
        case researchAsked = "notification.research-asked"
        case researchAnswered = "research.answered"
        case discussionCalled = "notification.discussion-called"
        case notificationDecided = "notification.decided"
        case notificationDecidedTogether = "notification.decided-together"
        case notificationAcknowledged = "notification.acknowledged"
        case notificationAskedAgain = "notification.asked-again"
        case notificationReopened = "notification.reopened"
        case controlPutInPlace = "control.put-in-place"
        case controlExtended = "control.extended"
        case controlReplaced = "control.replaced"
        case controlReleased = "control.released"
        case controlAboutToLapse = "control.about-to-lapse"
        case controlLapsed = "control.lapsed"
        case meetingConvened = "meeting.convened"
        case meetingPersonPutOn = "meeting.person-put-on"
        case meetingAgencyInvited = "meeting.agency-invited"
        case meetingCalled = "meeting.called"
        case meetingPostponed = "meeting.postponed"
        case meetingChairTaken = "meeting.chair-taken"
        case meetingHeld = "meeting.held"
        case meetingClosed = "meeting.closed"
        case meetingCancelled = "meeting.cancelled"
        case meetingContributed = "meeting.contributed"
        case meetingVoiceBrought = "meeting.voice-brought"
        case meetingDecided = "meeting.decided"
        case meetingActionAgreed = "meeting.action-agreed"
        case meetingActionAnswered = "meeting.action-answered"
        case meetingOutcomeSaid = "meeting.outcome-said"
        case planBegun = "plan.begun"
        case planChanged = "plan.changed"
        case planGiven = "plan.given"
        case planReviewed = "plan.reviewed"
        case planEnded = "plan.ended"
        case planReviewDueSoon = "plan.review-due-soon"
        case planReviewOverdue = "plan.review-overdue"
        case actionAsked = "plan.action-asked"
        case actionAgreed = "plan.action-agreed"
        case actionDeclined = "plan.action-declined"
        case actionDone = "plan.action-done"
        case actionNotDone = "plan.action-not-done"
        case actionDayAsked = "plan.action-day-asked"
        case actionChanged = "plan.action-changed"
        case actionWithdrawn = "plan.action-withdrawn"
        case actionDueSoon = "plan.action-due-soon"
        case actionOverdue = "plan.action-overdue"
        case workFoundMissing = "work.found-missing"
        case findingSetAside = "work.set-aside"
        case adviceRecorded = "advice.recorded"
        case agreementDrafted = "agreement.drafted"
        case agreementChanged = "agreement.changed"
        case agreementSigned = "agreement.signed"
        case agreementWithdrawn = "agreement.withdrawn"
        case agreementEnded = "agreement.ended"
        case agreementReviewOverdue = "agreement.review-overdue"
        case concernRaised = "concern.raised"
        case concernAddedTo = "concern.added-to"
        case notificationDueSoon = "notification.due-soon"
        case notificationOverdue = "notification.overdue"
        case researchDueSoon = "research.due-soon"
        case researchOverdue = "research.overdue"
        case meetingActionDueSoon = "meeting.action-due-soon"
        case meetingActionOverdue = "meeting.action-overdue"
        case licenceApplied = "licence.applied"
        case licenceDecisionProposed = "licence.decision-proposed"
        case licenceDecisionObjected = "licence.decision-objected"
        case licenceStepTaken = "licence.step-taken"
        case licenceLapsed = "licence.lapsed"
        case portfolioChanged = "portfolio.changed"
        case portfolioSubmitted = "portfolio.submitted"
        case portfolioGivenBack = "portfolio.given-back"
        case portfolioMet = "portfolio.met"
        case coursePlanned = "course.planned"
        case courseChanged = "course.changed"
        case coursePlacesChanged = "course.places-changed"
        case courseCancelled = "course.cancelled"
        case courseHeld = "course.held"
        case championNamed = "champion.named"
        case championEnded = "champion.ended"
        case licenceCredentialGiven = "licence.credential-given"
        case investigationBegun = "investigation.begun"
        case investigationAllocated = "investigation.allocated"
        case investigationHandedOn = "investigation.handed-on"
        case investigationPartEnded = "investigation.part-ended"
        case investigationClosed = "investigation.closed"
        case unlicensedAllowed = "investigation.unlicensed-allowed"
        case unlicensedEnded = "investigation.unlicensed-ended"
        case investigationUncovered = "investigation.uncovered"
        case unlicensedRunOut = "investigation.unlicensed-run-out"
        case coverEndsSoon = "investigation.cover-ends-soon"
        case partAcknowledged = "programme.part-acknowledged"
        case recordsRestricted = "restriction.made"
        case restrictionChanged = "restriction.changed"
        case restrictedOpened = "restriction.opened"
        case openingReviewed = "restriction.opening-reviewed"
    }

    package let name: Name
    package let subject: RecordID

    package init(_ name: Name, of subject: RecordID) {
        self.name = name
        self.subject = subject
    }
}

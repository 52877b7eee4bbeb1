import Access
import Recognise
import Vocabulary

extension EffectPlace {
    /// Where what an event is about is looked at; nil where the one who asks may not see it.
    init?(of subject: RecordID, _ kind: RecordKind, in session: some EffectRecords, for actor: Actor) throws {
        self.init(kind, subject)
        switch kind {
        case .contact:
            guard try actor.reaches(session.contact(subject, .latest)?.holding, to: .readContact) else { return nil }
        case .referral:
            let referral = try session.referral(subject, .latest)
            guard
                try actor.reaches(referral?.holding, to: .readReferral)
                    || actor.reaches(sentTo: referral?.sent?.to, referral?.holding, to: .readReceivedReferral)
            else { return nil }
        case .notification:
            let notification = try session.notification(subject, .latest)
            guard try actor.reaches(notification?.holding, to: .readNotification) else { return nil }
        case .research:
            let ask = try session.research(subject, .latest)
            if try actor.reaches(sentTo: ask?.to, ask?.holding, to: .answerResearch) { return }
            guard let ask, try actor.reaches(ask.holding, to: .readNotification) else { return nil }
            // Those who asked look at it with what it was asked for.
            self.init(.notification, ask.notification)
        case .plan:
            guard try actor.reaches(session.plan(subject, .latest)?.holding, to: .readPlan) else { return nil }
        case .plannedAction:
            let action = try session.plannedAction(subject, .latest)
            guard
                try actor.reaches(sentTo: action?.to, action?.holding, to: .answerPlannedAction)
                    || actor.reaches(action?.holding, to: .readPlan)
            else { return nil }
        case .meetingPart:
            guard try session.isReached(part: subject, by: actor) else { return nil }
        case .agreement:
            guard try actor.isBound(by: session.agreement(subject, .latest)) else { return nil }
        case .account, .person, .assessment, .closure, .meeting, .advice, .concern: return nil
        case .licence, .portfolio, .courseRun, .champion: return nil
        case .samplePlan, .practiceReview, .learningNeed, .development, .licenceCredential: return nil
        case .investigation:
            let investigation = try session.investigation(subject, .latest)
            guard try actor.reaches(investigation?.holding, to: .readInvestigation) else { return nil }
        case .exercise, .exercisePart, .moderation, .contentReview, .welfare, .acknowledgement, .pilot: return nil
        case .connection, .restriction, .emergencyAccess: return nil
        }
    }
}

extension Actor {
    fileprivate func reaches(_ holding: Holding?, to deed: Deed) throws(Refusal) -> Bool {
        guard let holding, Access.allows(self, to: deed) else { return false }
        return try Access.reach(of: self, to: deed).rule(for: holding) != nil
    }

    fileprivate func isBound(by agreement: AgreementRecord?) throws(Refusal) -> Bool {
        guard let agreement, Access.allows(self, to: .readAgreement) else { return false }
        return try Access.reach(of: self, to: .readAgreement).rule(forWhatBinds: agreement.terms.parties) != nil
    }

    fileprivate func reaches(sentTo agency: AgencyID?, _ holding: Holding?, to deed: Deed) throws(Refusal) -> Bool {
        guard let agency, let holding, Access.allows(self, to: deed) else { return false }
        return try Access.reach(of: self, to: deed).rule(forWhatWasSentTo: agency, holding.guards) != nil
    }
}

extension EffectRecords {
    /// Whether somebody may see one person's part of a meeting; it is not there for an agency that must not be told of them.
    fileprivate func isReached(part id: RecordID, by actor: Actor) throws -> Bool {
        guard Access.allows(actor, to: .attendMeeting), let part = try meetingPart(id, .latest),
            let meeting = try meeting(part.meeting, .latest)
        else { return false }
        let reach = try Access.reach(of: actor, to: .attendMeeting)
        guard reach.rule(for: part, in: meeting) != nil else { return false }
        return try part.holding.agency == actor.agency || !bars(actor.agency, from: part.person)
    }
}

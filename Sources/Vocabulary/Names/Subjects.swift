/// The sorts of thing that carry an identifier.
package enum Subject {
    package enum Vulnerability {}
    package enum Feature {}
    package enum Control {}
    package enum ControlOwner {}
    package enum HeldControl {}
    package enum Harm {}
    package enum Clue {}
    package enum Threshold {}
    package enum Fact {}
    package enum Agency {}
    package enum Pathway {}
    package enum DeclineReason {}
    package enum Outcome {}
    package enum LateCause {}
    package enum SourceCheck {}
    package enum ToldDetail {}
    package enum HubReason {}
    package enum Footing {}
    package enum WithholdingReason {}
    package enum DutyKind {}
    package enum ActionFamily {}
    package enum Alert {}
    package enum Person {}
    package enum Rule {}
    package enum Instrument {}
    package enum Guidance {}
    package enum Record {}
    package enum Account {}
    package enum Unit {}
    package enum Draft {}
    package enum DirectoryEntry {}
    package enum DirectoryFeed {}
    package enum DirectoryPart {}
    package enum Need {}
    package enum Taxonomy {}
    package enum MeetingKind {}
    package enum Programme {}
    package enum LearningModule {}
    package enum Behaviour {}
    package enum Guideline {}
    package enum Rank {}
    package enum Criterion {}
    package enum Topic {}
    package enum LicenceScheme {}
    package enum LicenceScope {}
    package enum FindingKind {}
    package enum DevelopmentKind {}
    package enum ExposureKind {}
    package enum WelfareSupport {}
    package enum InvestigationKind {}
    package enum InvestigationPart {}
    package enum ReactionQuestion {}
}

/// A feature of the person, such as dementia.
package typealias VulnerabilityID = Identifier<Subject.Vulnerability>
/// A feature of the situation, such as financial abuse.
package typealias FeatureID = Identifier<Subject.Feature>
/// What normally keeps a situation safe, such as a care package.
package typealias ControlID = Identifier<Subject.Control>
/// Who keeps a control.
package typealias ControlOwnerID = Identifier<Subject.ControlOwner>
/// A control of one contact, by the contact's own id.
package typealias HeldControlID = Identifier<Subject.HeldControl>
/// A harm that may come.
package typealias HarmID = Identifier<Subject.Harm>
/// An observation, never a diagnosis.
package typealias ClueID = Identifier<Subject.Clue>
/// A published threshold; the documents call it a test.
package typealias ThresholdID = Identifier<Subject.Threshold>
/// A fact that the policy asks for.
package typealias FactID = Identifier<Subject.Fact>
/// A police force or a partner agency.
package typealias AgencyID = Identifier<Subject.Agency>
/// A referral or notification route.
package typealias PathwayID = Identifier<Subject.Pathway>
/// Why an agency declines a referral.
package typealias DeclineReasonID = Identifier<Subject.DeclineReason>
/// What came of a referral.
package typealias OutcomeID = Identifier<Subject.Outcome>
/// Why something took longer than it should have.
package typealias LateCauseID = Identifier<Subject.LateCause>
/// Why a hub decides as it does.
package typealias HubReasonID = Identifier<Subject.HubReason>
/// On what footing a hub asks or shares.
package typealias FootingID = Identifier<Subject.Footing>
/// Why an agency may not say what it knows.
package typealias WithholdingReasonID = Identifier<Subject.WithholdingReason>
/// A sort of duty professional who can be asked.
package typealias DutyKindID = Identifier<Subject.DutyKind>
/// One of the seven action families.
package typealias ActionFamilyID = Identifier<Subject.ActionFamily>
/// Something the system raises by itself, with its reasons.
package typealias AlertID = Identifier<Subject.Alert>
/// A person of one document, by the document's own id.
package typealias PersonID = Identifier<Subject.Person>
/// One rule of the policy.
package typealias RuleID = Identifier<Subject.Rule>
/// A set of questions that informs a judgement, such as one on stalking.
package typealias InstrumentID = Identifier<Subject.Instrument>
/// A page of guidance or an entry of one, such as a barrier to telling.
package typealias GuidanceID = Identifier<Subject.Guidance>
/// A record that is kept, such as a contact or a person, by a UUID of version 7.
package typealias RecordID = Identifier<Subject.Record>
/// Somebody who may sign in.
package typealias AccountID = Identifier<Subject.Account>
/// A part of an agency, such as a district or a team.
package typealias UnitID = Identifier<Subject.Unit>
/// What somebody has begun to write and not recorded yet.
package typealias DraftID = Identifier<Subject.Draft>
/// What people can be pointed to, as the directory lists it, by the UUID that its feed gave it.
package typealias DirectoryEntryID = Identifier<Subject.DirectoryEntry>
/// One source of the directory, by the name it was imported under.
package typealias DirectoryFeedID = Identifier<Subject.DirectoryFeed>
/// A place, telephone or opening of an entry, by the UUID that its feed gave it.
package typealias DirectoryPartID = Identifier<Subject.DirectoryPart>
/// A need that entries of the directory answer: a term of a taxonomy.
package typealias NeedID = Identifier<Subject.Need>
/// A list of needs that somebody keeps.
package typealias TaxonomyID = Identifier<Subject.Taxonomy>
/// A sort of meeting, such as a strategy discussion.
package typealias MeetingKindID = Identifier<Subject.MeetingKind>
/// What people of some roles and ranks are to learn, such as vulnerability training for the front line.
package typealias ProgrammeID = Identifier<Subject.Programme>
/// A part of programmes that is done by itself.
package typealias LearningModuleID = Identifier<Subject.LearningModule>
/// What somebody does who follows a guideline, such as speaking with the quiet person alone.
package typealias BehaviourID = Identifier<Subject.Behaviour>
/// One of the guidelines on vulnerability-related risk.
package typealias GuidelineID = Identifier<Subject.Guideline>
/// A rank of officers, or a grade of staff.
package typealias RankID = Identifier<Subject.Rank>
/// What evidence is held against.
package typealias CriterionID = Identifier<Subject.Criterion>
/// What a piece of professional development is about.
package typealias TopicID = Identifier<Subject.Topic>
/// A licence to do one sort of work, such as that of child sexual abuse investigators.
package typealias LicenceSchemeID = Identifier<Subject.LicenceScheme>
/// What of that work a licence covers, such as leading an investigation.
package typealias LicenceScopeID = Identifier<Subject.LicenceScope>
/// What a review of practice may find.
package typealias FindingKindID = Identifier<Subject.FindingKind>
/// A sort of professional development that can be entered.
package typealias DevelopmentKindID = Identifier<Subject.DevelopmentKind>
/// Something of the work that stays with people, such as a death attended.
package typealias ExposureKindID = Identifier<Subject.ExposureKind>
/// Where somebody finds support, such as occupational health.
package typealias WelfareSupportID = Identifier<Subject.WelfareSupport>
/// A kind of investigation that takes people with a licence.
package typealias InvestigationKindID = Identifier<Subject.InvestigationKind>
/// What somebody does in an investigation, such as leading it.
package typealias InvestigationPartID = Identifier<Subject.InvestigationPart>
/// What learners are asked of a module they have done.
package typealias ReactionQuestionID = Identifier<Subject.ReactionQuestion>

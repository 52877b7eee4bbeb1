import Access
import Learn
import Recognise
import Respond
import Understand
import Vocabulary

extension RecordKind {
    /// What a record of this kind is read as.
    var type: any Record.Type {
        switch self {
        case .account: Account.self
        case .person: PersonRecord.self
        case .contact: ContactRecord.self
        case .assessment: AssessmentRecord.self
        case .referral: ReferralRecord.self
        case .closure: ClosureRecord.self
        case .notification: NotificationRecord.self
        case .research: ResearchRecord.self
        case .meeting: MeetingRecord.self
        case .meetingPart: MeetingPartRecord.self
        case .plan: PlanRecord.self
        case .plannedAction: PlannedAction.self
        case .advice: AdviceRecord.self
        case .agreement: AgreementRecord.self
        case .concern: ConcernRecord.self
        case .licence: LicenceRecord.self
        case .portfolio: PortfolioRecord.self
        case .courseRun: CourseRun.self
        case .champion: Champion.self
        case .samplePlan: SamplePlan.self
        case .practiceReview: PracticeReview.self
        case .learningNeed: LearningNeed.self
        case .development: DevelopmentEntry.self
        case .investigation: InvestigationRecord.self
        case .licenceCredential: LicenceCredential.self
        case .exercise: Exercise.self
        case .exercisePart: ExercisePart.self
        case .moderation: Moderation.self
        case .contentReview: ContentReview.self
        case .welfare: WelfareRecord.self
        case .acknowledgement: Acknowledgement.self
        case .pilot: Pilot.self
        case .connection: Connection.self
        case .restriction: Restriction.self
        case .emergencyAccess: EmergencyAccess.self
        }
    }
}

package import Recognise
package import Vocabulary

/// What was told to others, and the records that it is about.
package protocol EffectRecords: ContactRecords, ReferralRecords, NotificationRecords, ResearchRecords, PlanRecords,
    MeetingRecords, InvestigationRecords
{
    /// Events of some names, the latest first.
    func told(_ names: [Event.Name], atMost limit: Int) throws -> [WaitingEvent]
}

package import Access
package import Vocabulary

/// The alarms that stand, the earliest due first, found without opening a single record.
package protocol AlarmRecords: Keeping {
    /// Of referrals on the sender's side that the reach allows, where the next step is that of one side.
    func referralAlarms(
        within reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm]
    /// Of referrals that were sent to the agency of a reach, where the next step is that of one side.
    func referralAlarms(
        sentTo reach: Reach,
        of side: ReferralMove.Side,
        atMost limit: Int
    ) throws -> [StandingAlarm]
    /// Of notifications that the reach allows, and of what was asked for them.
    func hubAlarms(within reach: Reach, _ search: HubAlarmSearch, atMost limit: Int) throws -> [StandingAlarm]
    /// Of what the agency of a reach was asked.
    func hubAlarms(askedOf reach: Reach, atMost limit: Int) throws -> [StandingAlarm]
}

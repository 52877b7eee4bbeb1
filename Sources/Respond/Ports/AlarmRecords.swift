package import Access
package import Vocabulary

/// The alarms that stand, the earliest due first, found without opening a single record.
package protocol AlarmRecords: Keeping {
    /// Of referrals on the sender's side that the reach allows, whosever time it is.
    func referralAlarms(within reach: Reach, atMost limit: Int) throws -> [StandingAlarm]
    /// Of referrals that were sent to the agency of a reach, whosever time it is.
    func referralAlarms(sentTo reach: Reach, atMost limit: Int) throws -> [StandingAlarm]
    /// Of notifications that the reach allows, and of what was asked for them.
    func hubAlarms(within reach: Reach, atMost limit: Int) throws -> [StandingAlarm]
    /// Of what the agency of a reach was asked.
    func hubAlarms(askedOf reach: Reach, atMost limit: Int) throws -> [StandingAlarm]
}

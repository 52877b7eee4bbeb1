package import Vocabulary

/// The times of the referrals that are kept.
package protocol ReferralClocks: ReferralRecords {
    /// Those that nobody has answered by a moment though they should have been; the earliest first.
    func referralsRunOut(by moment: Instant, atMost limit: Int) throws -> [ReferralRecord]
    /// Those of whose clock an alarm is to be raised by a moment that nobody has raised; the earliest first.
    func alarms(_ kind: Alarm.Kind, toRaiseBy moment: Instant, atMost limit: Int) throws -> [Alarm]
    func keep(_ alarm: RaisedAlarm) throws
    /// The alarms of one referral, the earliest first.
    func alarms(of referral: RecordID) throws -> [RaisedAlarm]
}

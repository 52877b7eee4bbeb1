package import Vocabulary

/// How those are looked after who do harrowing work, as the policy had it on one day.
package struct WelfarePolicy: Sendable {
    package let kinds: [ExposureKind]
    /// Where support is to be had.
    package let support: [Term<Subject.WelfareSupport>]
    /// Over how many months what was noted is counted.
    package let countMonths: Int
    /// How many days before it a conversation is to be seen coming.
    package let warnDays: Int

    package static let none = WelfarePolicy(kinds: [], support: [], countMonths: 12, warnDays: 0)

    package init(
        kinds: [ExposureKind],
        support: [Term<Subject.WelfareSupport>],
        countMonths: Int,
        warnDays: Int
    ) {
        self.kinds = kinds
        self.support = support
        self.countMonths = countMonths
        self.warnDays = warnDays
    }
}

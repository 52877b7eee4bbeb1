package import Vocabulary

/// How many people did a version of a module last, and until when that counts for the module as it is.
package struct HeldVersion: Hashable, Sendable {
    package let version: Int
    package let holders: Int
    package let standing: Standing

    package init(_ version: Int, holders: Int, of module: LearningModule) {
        self.version = version
        self.holders = holders
        standing = Standing(version, of: module)
    }

    /// Whether a version counts beside the one in force.
    package enum Standing: Hashable, Sendable {
        case inForce
        /// It counts like the one in force.
        case counts
        case until(CalendarDay)

        init(_ version: Int, of module: LearningModule) {
            if version >= module.version {
                self = .inForce
            } else if module.earlier.supersedes(version) {
                self = .until(module.earlier.olderUntil ?? module.inForce.from.adding(days: -1))
            } else {
                self = .counts
            }
        }
    }
}

/// Somebody whose newest completion of a module is of an older version.
package struct VersionHolder: Hashable, Sendable {
    package let account: AccountID
    package let version: Int
    package let on: CalendarDay

    package init(_ account: AccountID, version: Int, on day: CalendarDay) {
        self.account = account
        self.version = version
        on = day
    }
}

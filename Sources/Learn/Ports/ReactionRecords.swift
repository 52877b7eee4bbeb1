package import Access
package import Vocabulary

/// What learners said of modules, and apart from that who has said something.
package protocol ReactionRecords: Keeping {
    func hasReacted(_ account: AccountID, to module: LearningModuleID, version: Int) throws -> Bool
    /// Keeps what was said, and that this account has said something.
    func keep(_ reaction: Reaction, from account: AccountID) throws
    /// Those of an agency that is reached as a whole.
    func reactions(to module: LearningModuleID, within reach: Reach) throws -> [Reaction]
}

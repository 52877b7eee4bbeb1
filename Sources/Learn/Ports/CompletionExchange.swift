package import Access
package import Vocabulary

/// What was completed elsewhere as it comes in, and what was completed as it goes out.
package protocol CompletionExchange: Keeping {
    /// Keeps a file that is taken over; again, once it is known how many rows it had.
    func keep(_ file: LearningImport) throws
    /// Keeps a completion, and in which file it stood.
    func keep(_ completion: KeptCompletion, from file: RecordID) throws
    /// Whether it was kept before, even if it was set aside since.
    func isKept(_ completion: Completion) throws -> Bool
    /// What people within reach completed on a day or later, by day; `modules` is nil for every module.
    func completions(
        _ reach: Reach,
        since day: CalendarDay?,
        modules: Set<LearningModuleID>?,
        _ page: PageRequest
    ) throws -> Page<ListedCompletion>
}

/// A completion with the name by which other systems know who did it.
package struct ListedCompletion: Hashable, Sendable {
    package let kept: KeptCompletion
    package let name: SignInName?

    package init(_ kept: KeptCompletion, name: SignInName?) {
        self.kept = kept
        self.name = name
    }
}

import WebSupport

/// What went wrong, told to somebody who reads pages.
struct ProblemPage: Page {
    let title: String
    let heading: String
    let paragraphs: [String]
    /// By what the log knows a fault.
    let faultId: String?
    let actions: [Action]

    var template: String { "errors/message" }

    /// Where one may go on.
    struct Action: Hashable, Sendable {
        let href: String
        let text: String
        var isMain = true
    }

    /// - Parameters:
    ///   - problem: What went wrong; of its words only those are shown that were written for people.
    ///   - signIn: Where one signs in to come back to what was asked for.
    init(_ problem: Problem, signIn: LocalPath) {
        let words = ProblemWords(problem)
        title = words.heading
        heading = words.heading
        paragraphs = words.paragraphs
        faultId = problem.id
        actions = words.leads(signIn).map { Action(href: $0.href, text: $0.text) }
    }
}

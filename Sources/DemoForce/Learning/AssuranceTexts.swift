import Notation

/// What is looked at again, taken up by others, said of what was learnt, and tried.
struct AssuranceTexts: Sendable {
    let moderated: [Moderated]
    let reviewed: [Reviewed]
    let acknowledged: [(agency: String, day: Int, programme: String, words: String)]
    let reactions: Reactions
    let pilots: [Pilot]

    struct Moderated: Sendable {
        let who: LearningTexts.Post
        let day: Int
        /// Nil where it waits to be decided.
        let outcome: String?
        let reason: String
        let words: String
    }

    struct Reviewed: Sendable {
        let who: LearningTexts.Post
        let day: Int
        let kind: String
        let content: String
        /// Such as `stands`, or `to-change` with a day.
        let outcome: [String]
        let lookedAt: String
        let notes: String
    }

    struct Reactions: Sendable {
        let module: String
        let day: Int
        /// By question, what was said; the empty ones were left.
        let said: [[(question: String, words: String)]]
    }

    struct Pilot: Sendable {
        let title: String
        let question: String
        let programme: String?
        let tried: String
        let with: [String]
        let words: String
        let compared: [String]
        let because: String
        let planned: Int
        let begins: Int
        let ends: Int
        let steps: [LicenceTexts.Step]
    }
}

extension Field {
    func assurance() throws(BadInput) -> AssuranceTexts {
        var fields = try fields()
        let texts = AssuranceTexts(
            moderated: try fields.required("moderated").list { (item) throws(BadInput) in try item.moderated() },
            reviewed: try fields.required("reviewed").list { (item) throws(BadInput) in try item.reviewed() },
            acknowledged: try fields.required("acknowledged").list { (item) throws(BadInput) in
                let parts = try item.parts(4...4)
                return (parts[0], try item.number(parts[1]), parts[2], parts[3])
            },
            reactions: try fields.required("reactions").reactions(),
            pilots: try fields.required("pilots").list { (item) throws(BadInput) in try item.pilot() }
        )
        try fields.finish()
        return texts
    }

    private func moderated() throws(BadInput) -> AssuranceTexts.Moderated {
        let parts = try parts(5...5)
        return AssuranceTexts.Moderated(
            who: try post(called: parts[0]),
            day: try number(parts[1]),
            outcome: parts[2] == "waits" ? nil : parts[2],
            reason: parts[3],
            words: parts[4]
        )
    }

    private func reviewed() throws(BadInput) -> AssuranceTexts.Reviewed {
        let parts = try parts(7...7)
        return AssuranceTexts.Reviewed(
            who: try post(called: parts[0]),
            day: try number(parts[1]),
            kind: parts[2],
            content: parts[3],
            outcome: parts[4].split(separator: " ").map(String.init),
            lookedAt: parts[5],
            notes: parts[6]
        )
    }

    private func reactions() throws(BadInput) -> AssuranceTexts.Reactions {
        var fields = try fields()
        let questions = ["of-use", "missing", "otherwise"]
        let reactions = AssuranceTexts.Reactions(
            module: try fields.required("module").text(),
            day: try fields.required("day").wholeNumber(),
            said: try fields.required("said").list { (item) throws(BadInput) in
                zip(questions, try item.parts(3...3)).map { ($0, $1) }.filter { !$0.1.isEmpty }
            }
        )
        try fields.finish()
        return reactions
    }

    private func pilot() throws(BadInput) -> AssuranceTexts.Pilot {
        var fields = try fields()
        let days = -400...400
        let pilot = AssuranceTexts.Pilot(
            title: try fields.required("title").text(),
            question: try fields.required("question").text(),
            programme: try fields.optional("programme")?.text(),
            tried: try fields.optional("tried")?.text() ?? "",
            with: try fields.optional("with")?.texts() ?? [],
            words: try fields.optional("words")?.text() ?? "",
            compared: try fields.optional("compared")?.texts() ?? [],
            because: try fields.optional("because")?.text() ?? "",
            planned: try fields.required("planned").wholeNumber(),
            begins: try fields.required("begins").wholeNumber(in: days),
            ends: try fields.required("ends").wholeNumber(in: days),
            steps: try fields.required("steps").list { (item) throws(BadInput) in try item.datedStep() }
        )
        try fields.finish()
        return pilot
    }
}

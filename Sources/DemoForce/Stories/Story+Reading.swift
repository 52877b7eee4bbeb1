import Notation
import Vocabulary

extension Field {
    func stories() throws(BadInput) -> [Story] {
        var fields = try fields()
        let stories = try fields.list("stories") { (item) throws(BadInput) in try item.story() }
        try fields.finish()
        return stories
    }

    private func story() throws(BadInput) -> Story {
        var fields = try fields()
        let id = try fields.required("id").text()
        let title = try fields.required("title").text()
        let share = try fields.optional("share")?.wholeNumber() ?? 0
        let times = try fields.optional("times")?.wholeNumber() ?? 0
        let look = try fields.optional("look")?.text()
        let cast = try fields.required("cast").entries().map { (id, field) throws(BadInput) in try field.part(id) }
        let episodes: [Episode]
        if let field = fields.optional("episodes") {
            episodes = try field.list { (item) throws(BadInput) in try item.episode() }
        } else {
            episodes = [try Self.episode(&fields)]
        }
        try fields.finish()
        return Story(id: id, title: title, share: share, times: times, look: look, cast: cast, episodes: episodes)
    }

    private func episode() throws(BadInput) -> Episode {
        var fields = try fields()
        let episode = try Self.episode(&fields)
        try fields.finish()
        return episode
    }

    private static func episode(_ fields: inout Fields) throws(BadInput) -> Episode {
        let after = try fields.optional("after")?.span() ?? 0...0
        let kinds = try fields.required("kinds").entries().map { (kind, share) throws(BadInput) in
            (item: kind, share: try share.wholeNumber())
        }
        let hours = try fields.optional("hours")?.one(of: Episode.Hours.self, "a part of the day") ?? .any
        let toldBy = try fields.required("told_by").texts()
        let sentences = try fields.list("story") { (item) throws(BadInput) in try item.sentences() }
        let records = try fields.list("records") { (item) throws(BadInput) in try Note(item) }
        let grade = try fields.optional("grade")?.text() ?? "low"
        let present = Set(try fields.optional("present")?.texts() ?? [])
        let place = try fields.optional("at_home_of")?.text()
        return Episode(
            after: after,
            kinds: kinds,
            hours: hours,
            toldBy: toldBy,
            sentences: sentences,
            records: records,
            grade: grade,
            present: present,
            isAtOther: place
        )
    }

    /// A list of wordings, or one with how often it stands there.
    private func sentences() throws(BadInput) -> Sentences {
        if case .list = node.content {
            return Sentences(percent: 100, wordings: try list { (item) throws(BadInput) in try item.wording() })
        }
        if case .map(let entries) = node.content, entries.contains(where: { $0.key == "percent" }) {
            var fields = try fields()
            let percent = try fields.required("percent").wholeNumber(in: 0...100)
            let wordings = try fields.list("of") { (item) throws(BadInput) in try item.wording() }
            try fields.finish()
            return Sentences(percent: percent, wordings: wordings)
        }
        return Sentences(percent: 100, wordings: [try wording()])
    }

    private func wording() throws(BadInput) -> Wording {
        guard case .map = node.content else { return Wording(text: try text(), records: [], needs: nil) }
        var fields = try fields()
        let wording = Wording(
            text: try fields.required("say").text(),
            records: try fields.list("records") { (item) throws(BadInput) in try Note(item) },
            needs: try fields.optional("needs")?.text()
        )
        try fields.finish()
        return wording
    }

    /// Whole numbers from and to: `20-40`, or one alone.
    func span() throws(BadInput) -> ClosedRange<Int> {
        let ends = try text().split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, first <= last else {
            throw bad("\(try text().inQuotes) is no span", remedy: "write two numbers, such as 20-40")
        }
        return first...last
    }
}

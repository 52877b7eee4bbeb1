import Notation

extension Field {
    func meetings() throws(BadInput) -> MeetingTexts {
        var fields = try fields()
        let texts = MeetingTexts(
            kinds: try fields.list("kinds") { (item) throws(BadInput) in try item.kindOfMeeting() },
            cancelled: try fields.required("cancelled").texts(),
            undecided: try fields.required("undecided").texts()
        )
        try fields.finish()
        return texts
    }

    private func kindOfMeeting() throws(BadInput) -> MeetingTexts.Kind {
        var fields = try fields()
        var brought: [String: [String]] = [:]
        for (agency, field) in try fields.required("brought").entries() { brought[agency] = try field.texts() }
        let also = try fields.optional("also")?.text().halves
        let dissent = try fields.required("dissent").text().halves
        let kind = MeetingTexts.Kind(
            id: try fields.required("kind").text(),
            host: try fields.required("host").text(),
            pathways: try fields.required("pathways").texts(),
            every: try fields.required("every").wholeNumber(),
            after: try fields.optional("after")?.wholeNumber(),
            latest: try fields.optional("latest")?.list { (item) throws(BadInput) in try item.fate() } ?? [],
            core: try fields.required("core").texts(),
            also: also.map { ($0.first, $0.second) },
            places: try fields.required("places").texts(),
            due: try fields.required("due").days(),
            speaker: try fields.required("speaker").text(),
            brought: brought,
            heard: try fields.required("heard").texts(),
            unheard: try fields.required("unheard").texts(),
            decided: try fields.required("decided").texts(),
            dissent: (dissent.first, dissent.second),
            agreed: try fields.list("agreed") { (item) throws(BadInput) in try item.agreed() },
            outcomes: try fields.required("outcomes").texts()
        )
        try fields.finish()
        return kind
    }

    private func days() throws(BadInput) -> ClosedRange<Int> {
        let days = try list { (item) throws(BadInput) in try item.wholeNumber() }
        guard days.count == 2, days[0] <= days[1] else {
            throw bad("two days are expected here", remedy: "write [7, 32]")
        }
        return days[0]...days[1]
    }

    private func fate() throws(BadInput) -> MeetingTexts.Fate {
        guard let fate = MeetingTexts.Fate(rawValue: try text()) else {
            throw notOne(of: MeetingTexts.Fate.allCases.map(\.rawValue), "state of a meeting")
        }
        return fate
    }

    private func agreed() throws(BadInput) -> MeetingTexts.Agreed {
        guard let agreed = MeetingTexts.Agreed(try text()) else {
            throw bad("an action has six parts", remedy: "part them with bars")
        }
        return agreed
    }
}

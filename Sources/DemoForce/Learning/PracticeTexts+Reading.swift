import Notation

extension Field {
    func practice() throws(BadInput) -> PracticeTexts {
        var fields = try fields()
        let need = try fields.required("need").parts(4...4)
        let texts = PracticeTexts(
            development: try fields.required("development").list { (item) throws(BadInput) in try item.entry() },
            missing: try fields.required("missing").review(),
            shown: try fields.required("shown").list { (item) throws(BadInput) in try item.review() },
            need: (need[2], need[3], need[1], need[0]),
            exercises: try fields.required("exercises").list { (item) throws(BadInput) in try item.exercise() }
        )
        try fields.finish()
        return texts
    }

    private func entry() throws(BadInput) -> PracticeTexts.Entry {
        let parts = try parts(8...8)
        return PracticeTexts.Entry(
            who: try post(called: parts[0]),
            day: try number(parts[1]),
            isSigned: parts[2] == "signed",
            entry: DemoDevelopment(
                kind: parts[3],
                minutes: try number(parts[4]),
                topic: parts[5],
                learned: parts[6],
                changed: parts[7]
            )
        )
    }

    private func review() throws(BadInput) -> DemoReview {
        var fields = try fields()
        let finding = try fields.optional("finding")?.parts(2...2)
        let review = DemoReview(
            seen: try fields.required("seen").list { (item) throws(BadInput) in
                let parts = try item.parts(3...3)
                return (parts[0], parts[1], parts[2])
            },
            finding: finding.map { ($0[0], $0[1]) },
            well: try fields.required("well").text()
        )
        try fields.finish()
        return review
    }

    private func exercise() throws(BadInput) -> PracticeTexts.Exercise {
        var fields = try fields()
        let exercise = PracticeTexts.Exercise(
            programme: try fields.required("programme").text(),
            title: try fields.required("title").text(),
            prepared: try fields.required("prepared").wholeNumber(),
            handedIn: try fields.required("handed_in").wholeNumber(),
            pieces: try fields.required("pieces").list { (item) throws(BadInput) in
                let parts = try item.parts(5...5)
                return PracticeTexts.Piece(
                    criterion: parts[0],
                    words: parts[2],
                    isMet: parts[1] == "met",
                    because: parts[3],
                    otherwise: parts[4]
                )
            },
            differs: try fields.required("differs").wholeNumber(),
            follow: try fields.optional("follow")?.text()
        )
        try fields.finish()
        return exercise
    }
}

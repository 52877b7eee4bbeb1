import Learn
import Notation
import Recognise
import Vocabulary

extension PolicyFile {
    /// Reads one module of programmes.
    func module(_ known: Glossary) throws(BadInput) -> LearningModule {
        var fields = content
        let version = try fields.required("version").wholeNumber(in: 1...999)
        let module = LearningModule(
            Term(id: LearningModuleID(id), title: title, meaning: "", authority: authority),
            version: version,
            inForce: inForce,
            earlier: try fields.optional("earlier").map { (field) throws(BadInput) in
                try earlier(field, than: version)
            } ?? EarlierVersions(),
            ways: Set(
                try fields.required("ways").oneOrMore { (item) throws(BadInput) in
                    try item.one(of: LearningModule.Way.self, "a way to do a module")
                }
            ),
            minutes: try fields.required("minutes").wholeNumber(in: 1...10_000),
            topic: try fields.required("topic").identifier(among: known.topics, "a topic"),
            objectives: try fields.required("objectives").oneOrMore { (item) throws(BadInput) in
                try objective(item, known)
            },
            requires: try fields.list("requires") { (item) throws(BadInput) in
                let other: LearningModuleID = try item.identifier(among: known.modules, "a module")
                guard other.text != id else {
                    throw item.bad("a module cannot come before itself", remedy: "name another, or leave it out")
                }
                return other
            },
            pass: try fields.required("pass").passRule(),
            valid: try fields.optional("valid").map { (field) throws(BadInput) in try field.learningSpan() },
            content: try moduleContent(&fields, known)
        )
        try fields.finish()
        return module
    }

    private func earlier(_ field: Field, than version: Int) throws(BadInput) -> EarlierVersions {
        var fields = try field.fields()
        let earlier = EarlierVersions(
            from: try fields.required("from").wholeNumber(in: 1...version),
            olderUntil: try fields.optional("older_until")?.calendarDay()
        )
        try fields.finish()
        return earlier
    }

    private func objective(_ field: Field, _ known: Glossary) throws(BadInput) -> LearningModule.Objective {
        var fields = try field.fields()
        let objective = LearningModule.Objective(
            try fields.required("can").text(),
            try fields.required("behaviours").oneOrMore { (item) throws(BadInput) in
                try item.identifier(among: known.behaviours, "a behaviour")
            }
        )
        try fields.finish()
        return objective
    }

    private func moduleContent(_ fields: inout Fields, _ known: Glossary) throws(BadInput) -> ModuleContent {
        ModuleContent(
            pages: try fields.list("pages") { (item) throws(BadInput) in
                var page = try item.fields()
                let read = ModuleContent.Page(
                    try page.required("title").text(),
                    try page.required("words").text(),
                    authority: try page.authority(or: authority)
                )
                try page.finish()
                return read
            },
            questions: try fields.list("questions") { (item) throws(BadInput) in try Self.question(item) },
            practice: try fields.list("practice") { (item) throws(BadInput) in try practice(item, known) }
        )
    }

    private static func question(_ field: Field) throws(BadInput) -> ModuleContent.Question {
        var fields = try field.fields()
        let answers = try fields.required("answers").oneOrMore { (item) throws(BadInput) in
            var answer = try item.fields()
            let read = ModuleContent.Answer(
                try answer.required("says").text(),
                isRight: try answer.required("right").isYes(),
                because: try answer.required("because").text()
            )
            try answer.finish()
            return read
        }
        let question = ModuleContent.Question(try fields.required("ask").text(), answers)
        try fields.finish()
        guard answers.count(where: \.isRight) == 1, answers.count > 1 else {
            throw field.bad(
                "\(answers.count(where: \.isRight)) of \(answers.count) answers are right",
                remedy: "give two answers or more, one of them right"
            )
        }
        return question
    }

    private func practice(_ field: Field, _ known: Glossary) throws(BadInput) -> PracticeSituation {
        var fields = try field.fields()
        let authority = try fields.authority(or: authority)
        let example: RuleID = try fields.required("case").identifier(among: known.examples, "an example of the policy")
        let think = try fields.required("think").oneOrMore { (item) throws(BadInput) in try item.text() }
        var panel = try fields.required("panel").fields()
        let judged = PracticeSituation.Panel(
            try panel.required("grade").one(of: Grade.self, "a grade"),
            because: try panel.required("why").text(),
            noticed: try panel.required("noticed").oneOrMore { (item) throws(BadInput) in
                var noticed = try item.fields()
                let read = PracticeSituation.Noticed(
                    try noticed.required("behaviour").identifier(among: known.behaviours, "a behaviour"),
                    try noticed.required("words").text()
                )
                try noticed.finish()
                return read
            },
            authority: authority
        )
        try panel.finish()
        try fields.finish()
        return PracticeSituation(example.text, think: think, panel: judged)
    }
}

extension Field {
    /// A span of months or of days: `{months: 24}`.
    func learningSpan() throws(BadInput) -> LearningSpan {
        var fields = try fields()
        let months = try fields.optional("months")?.wholeNumber(in: 1...600)
        let days = try fields.optional("days")?.wholeNumber(in: 1...20_000)
        try fields.finish()
        switch (months, days) {
        case (let months?, nil): return .months(months)
        case (nil, let days?): return .days(days)
        default: throw bad("one span is expected here", remedy: "write {months: 24} or {days: 90}")
        }
    }

    fileprivate func passRule() throws(BadInput) -> PassRule {
        if case .scalar = node.content {
            switch try text() {
            case "completed": return .completed
            case "assessed": return .assessed
            default: throw notOne(of: ["completed", "assessed", "{mark: 70}"], "a rule to pass by")
            }
        }
        var fields = try fields()
        let mark = try fields.required("mark").wholeNumber(in: 1...100)
        try fields.finish()
        return .mark(mark)
    }
}

import Notation

extension Field {
    func agreements() throws(BadInput) -> [DemoAgreement] {
        var fields = try fields()
        let all = try fields.list("agreements") { (item) throws(BadInput) in try item.agreement() }
        try fields.finish()
        return all
    }

    private func agreement() throws(BadInput) -> DemoAgreement {
        var fields = try fields()
        let days = -1_000...1_000
        let agreement = DemoAgreement(
            name: try fields.required("name").text(),
            replaces: try fields.optional("replaces")?.text(),
            title: try fields.required("title").text(),
            source: try fields.required("source").text(),
            parties: try fields.required("parties").texts(),
            drafted: try fields.required("drafted").wholeNumber(),
            from: try fields.required("from").wholeNumber(in: days),
            review: try fields.required("review").wholeNumber(in: days),
            signed: try fields.required("signed").list { (item) throws(BadInput) in
                let parts = try item.parts(4...4)
                return DemoAgreement.Signature(
                    agency: parts[0],
                    day: try item.number(parts[1]),
                    name: parts[2],
                    office: parts[3]
                )
            },
            clocks: try fields.optional("clocks")?.list { (item) throws(BadInput) in
                let parts = try item.parts(5...5)
                let within = DemoAgreement.Time(count: try item.number(parts[2]), unit: parts[3], because: parts[4])
                return DemoAgreement.Clock(pathway: parts[0], stage: parts[1], within: within)
            } ?? [],
            routes: try fields.optional("routes")?.list { (item) throws(BadInput) in
                let parts = try item.parts(3...3)
                return DemoAgreement.Route(pathway: parts[0], to: parts[1], because: parts[2])
            } ?? [],
            unanswered: try fields.optional("unanswered")?.time(),
            hours: try fields.optional("hours")?.hours()
        )
        try fields.finish()
        return agreement
    }

    private func time() throws(BadInput) -> DemoAgreement.Time {
        let parts = try parts(3...3)
        return DemoAgreement.Time(count: try number(parts[0]), unit: parts[1], because: parts[2])
    }

    private func hours() throws(BadInput) -> DemoAgreement.Hours {
        let parts = try parts(3...3)
        return DemoAgreement.Hours(begins: parts[0], lateFrom: parts[1], because: parts[2])
    }
}

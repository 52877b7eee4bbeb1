import Notation
import Vocabulary

extension Field {
    func thoughts() throws(BadInput) -> Thoughts {
        var fields = try fields()
        let thoughts = Thoughts(
            rationales: try fields.required("rationales").lists(),
            elements: try fields.required("elements").listsOfLists(),
            benefits: try fields.required("benefits").texts(),
            harms: try fields.required("harms").texts(),
            rejected: try fields.required("rejected").texts(),
            contingencies: try fields.required("contingencies").texts(),
            agreed: try fields.required("agreed").texts(),
            returned: try fields.required("returned").texts(),
            second: try fields.required("second").texts(),
            attended: try fields.required("attended").texts(),
            referralNotes: try fields.required("referral_notes").texts(),
            concerns: try fields.required("concerns").lists(),
            asked: try fields.required("asked").lists(),
            accepted: try fields.required("accepted").texts(),
            askedBack: try fields.required("asked_back").texts(),
            declined: try fields.required("declined").lists(),
            declinedByPerson: try fields.required("declined_by_person").texts(),
            begun: try fields.required("begun").texts(),
            completed: try fields.required("completed").lists(),
            withdrawn: try fields.required("withdrawn").texts(),
            withdrawnOnPaper: try fields.required("withdrawn_on_paper").texts(),
            held: try fields.required("held").lists(),
            closed: try fields.required("closed").texts(),
            recipients: try fields.required("recipients").lists().compactMapValues(\.first),
            conferred: try fields.required("conferred").texts(),
            hubAsked: try fields.required("hub_asked").texts(),
            hubKept: try fields.required("hub_kept").texts(),
            hubShared: try fields.required("hub_shared").texts(),
            planAims: try fields.required("plan_aims").texts(),
            planned: try fields.required("planned").lists(),
            plannedByUs: try fields.required("planned_by_us").texts(),
            askedFirst: try fields.required("asked_first").lists(),
            raised: try fields.required("raised").texts(),
            drafts: try fields.list("drafts") { (item) throws(BadInput) in try item.draft() }
        )
        try fields.finish()
        return thoughts
    }

    private func lists() throws(BadInput) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for (key, field) in try entries() { lists[key] = try field.texts() }
        return lists
    }

    private func listsOfLists() throws(BadInput) -> [String: [String: [String]]] {
        var lists: [String: [String: [String]]] = [:]
        for (key, field) in try entries() { lists[key] = try field.lists() }
        return lists
    }

    private func draft() throws(BadInput) -> DemoDraftText {
        var fields = try fields()
        var values: [(name: String, values: [String])] = []
        for (name, field) in try fields.required("fields").entries() { values.append((name, try field.texts())) }
        let draft = DemoDraftText(
            purpose: try fields.required("purpose").text(),
            role: try fields.required("role").text(),
            fields: values
        )
        try fields.finish()
        return draft
    }
}

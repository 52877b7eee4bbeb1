import PlainWords
import Respond
import Vocabulary

/// Looking for what answers a need, and what was found, with the reasons.
struct DirectorySearchPage: Page {
    let find: Find
    let results: Results?
    let needs: Items<NeedLine>?
    let errors: ErrorSummary?

    struct Find {
        let need: SelectField
        let words: TextField
        let age: TextField
        let near: TextField
        let open: ChoiceField
    }

    /// A need that can be chosen, and how many answer it.
    struct NeedLine {
        let href: String
        let need: String
        let tally: String
        let meaning: String?
    }

    struct Results {
        let resultsTitle: String
        let groups: [Group]
        let more: String?
        let nothing: Empty?
    }

    /// What fits alike.
    struct Group {
        let groupId: String
        let heading: String
        let matches: [DirectoryMatch]
    }

    var template: String { "respond/directory" }
    var title: String { "Directory" }
    var place: String? { "/directory" }

    init(_ asked: DirectoryForm, needs: [CountedNeed], _ found: FoundInDirectory?) {
        find = Find(asked.fields, needs)
        errors = asked.errors.summary
        results = found.map(Results.init)
        let lines = needs.map { counted in
            NeedLine(
                href: "/directory?need=\(counted.need.id)",
                need: counted.need.name,
                tally: counted.entries.counted("service", "services"),
                meaning: counted.need.summary == counted.need.name ? nil : counted.need.summary
            )
        }
        self.needs = found == nil ? Items(lines) : nil
    }
}

extension DirectorySearchPage.Find {
    fileprivate init(_ fields: FormFields, _ needs: [CountedNeed]) {
        need = fields.select("need", "What is needed", of: needs.map { Choice($0.need.id.text, $0.need.name) })
        words = fields.text(
            "words",
            "Or in words",
            hint:
                "What is offered, such as debt or a bed for tonight. Never a name: this stands in the address of the page."
        ).with { $0.type = "search" }
        age = fields.text("age", "Age of the person", hint: "In years").optional.wide("short").with {
            $0.inputmode = "numeric"
        }
        near = fields.text("near", "Where", hint: "A place, or the first half of a postcode, such as YH2").optional
            .wide("half")
        open = fields.choice("open", "When", of: [Choice("now", "Open now")]).with { $0.isSmall = true }
    }
}

extension DirectorySearchPage.Results {
    fileprivate init(_ found: FoundInDirectory) {
        let (fit, unsure, unfit) = (found.answers(.yes), found.answers(.unknown), found.answers(.no))
        resultsTitle = found.answers.isEmpty ? "Nothing found" : found.total.counted("service", "services")
        groups = [
            ("fits", "Fits: \(fit.count)", fit),
            ("unsure", "May fit, ask first: \(unsure.count)", unsure),
            ("unfit", "Does not fit: \(unfit.count)", unfit),
        ]
        .filter { !$0.2.isEmpty }
        .map { id, heading, answers in
            .init(groupId: id, heading: heading, matches: answers.map { DirectoryMatch($0, at: found.at) })
        }
        more =
            found.total > found.answers.count
            ? "Only the first \(found.answers.count) were looked at. Say more of what is needed to find the others."
            : nil
        nothing =
            found.answers.isEmpty
            ? Empty(
                heading: "The directory has nothing like that",
                paragraph: "Try another word, or a need from the list."
            )
            : nil
    }
}

import Recognise
package import Understand
import Vocabulary

/// Everything of a policy that goes by one id, in plain words: what it means, what it does and on whose authority.
package struct PolicyEntryPage {
    let policy: Policy
    let names: Names
    let id: String
    var page: Page

    package init(_ id: String, of policy: Policy, width: Int, isColoured: Bool) {
        self.id = id
        self.policy = policy
        names = Names(policy)
        page = Page(width: width, isColoured: isColoured)
    }

    /// The page; nil where nothing of the policy goes by the id.
    package var text: String? {
        var copy = self
        copy.writeRecognition()
        copy.writeUnderstanding()
        copy.writeResponse()
        copy.writeInstruments()
        copy.writeGuidance()
        return copy.page.lines.isEmpty ? nil : copy.page.text
    }

    /// Every id that has a page.
    package static func ids(of policy: Policy) -> [String] {
        let terms =
            policy.clues.map(\.term.id.text) + policy.vulnerabilities.map(\.term.id.text)
            + policy.features.map(\.term.id.text) + policy.controls.map(\.term.id.text)
            + policy.harms.map(\.id.text) + policy.facts.map(\.id.text) + policy.alerts.map(\.id.text)
        let wholes =
            policy.thresholds.map(\.id.text) + policy.agencies.map(\.term.id.text) + policy.pathways.map(\.id.text)
            + policy.actionFamilies.map(\.id.text) + policy.instruments.map(\.term.id.text)
        let guidance = policy.guidance.flatMap { page in
            [page.term.id.text] + page.entries.map(\.term.id.text) + page.variants.map(\.term.id.text)
        }
        return (terms + wholes + guidance).removingRepeats()
    }

    private mutating func writeRecognition() {
        for clue in policy.clues where clue.term.id.text == id {
            open("clue", clue.term.title, clue.term.meaning)
            let suggests = clue.suggestsVulnerabilities.map(names.title) + clue.suggestsFeatures.map(names.title)
            page.item("•", "Points to: " + (suggests.isEmpty ? "nothing by itself" : suggests.joined(separator: ", ")))
            list("Found by", clue.phrases)
            list("Told to be absent by", clue.opposites)
            close(clue.term.authority)
        }
        for term in policy.vulnerabilities.map(\.term) where term.id.text == id { write("vulnerability", term) }
        for term in policy.features.map(\.term) where term.id.text == id { write("feature of the situation", term) }
        for control in policy.controls where control.term.id.text == id { write("control", control.term) }
    }

    private mutating func writeUnderstanding() {
        for harm in policy.harms where harm.id.text == id { write("harm", harm) }
        for fact in policy.facts where fact.id.text == id {
            open("fact", fact.question, "")
            close(fact.authority)
        }
        for test in policy.thresholds where test.id.text == id {
            open("published threshold", test.title, test.meaning)
            list("Law", test.law.map(\.authority.words))
            close(test.authority)
        }
        for alert in policy.alerts where alert.id.text == id {
            open("alert", alert.title, alert.meaning)
            list("Raised where", policy.alertRules.filter { $0.alert == alert.id }.map(\.because))
            close(alert.authority)
        }
    }

    private mutating func writeResponse() {
        for agency in policy.agencies where agency.term.id.text == id { write("agency", agency.term) }
        for family in policy.actionFamilies where family.id.text == id { write("family of actions", family) }
        for pathway in policy.pathways where pathway.id.text == id {
            open("route", pathway.title, "Answers: \(pathway.answers)")
            page.item("•", "Goes to: \(names.title(pathway.to))")
            page.item("•", "Time: \(pathway.clock.words)")
            list("Lawful basis", pathway.lawful.map(\.authority.words))
            close(pathway.authority)
        }
    }

    private mutating func write<Subject>(_ kind: String, _ term: Term<Subject>) {
        open(kind, term.title, term.meaning)
        close(term.authority)
    }

    mutating func open(_ kind: String, _ title: String, _ meaning: String) {
        page.heading("\(title.filled(["person": "the person"])) (\(kind))")
        if !meaning.isEmpty { page.item("", meaning) }
    }

    mutating func list(_ title: String, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        page.item("•", title + ":")
        for line in lines { page.item("-", line.filled(["person": "the person"]), indent: 4) }
    }

    mutating func close(_ authority: Authority) {
        page.quiet("Source: " + authority.words + ".")
    }
}

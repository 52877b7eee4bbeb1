import Notation
import Recognise
package import Understand
import Vocabulary

/// An assessment as a page that a responder reads from top to bottom: what stands out, why, and what to do.
package struct AssessmentPage {
    let assessment: Assessment
    let names: Names
    var page: Page

    package init(_ assessment: Assessment, under policy: Policy, width: Int, isColoured: Bool) {
        self.assessment = assessment
        names = Names(policy).naming(assessment.people)
        page = Page(width: width, isColoured: isColoured)
    }

    package var text: String {
        var copy = self
        copy.page.title(
            assessment.contact ?? "A contact",
            LocalTime.words(of: assessment.at)
        )
        copy.writeAlerts()
        copy.writePeople()
        copy.writeSituation()
        copy.writeFormulation()
        copy.writeTests()
        copy.writeInstruments()
        copy.writeQuestions()
        copy.writePrompts()
        copy.writeAgencies()
        copy.writeReferrals()
        copy.writeActions()
        copy.writeRemaining()
        copy.writeJudgement()
        return copy.page.text
    }

    private mutating func writeAlerts() {
        guard !assessment.alerts.isEmpty else { return }
        page.heading("What stands out")
        for alert in assessment.alerts {
            page.item("!", alert.because.first ?? alert.alert.text, tone: .caution)
        }
    }

    private mutating func writePeople() {
        page.heading("People")
        if assessment.people.isEmpty { page.item("", "Nobody is recorded.") }
        for person in assessment.people {
            let held = person.vulnerabilities.map { held in
                names.title(held.id) + (held.basis == .suggested ? " (suggested by a clue)" : "")
            }
            let told = held.isEmpty ? "no vulnerability recorded or suggested" : held.joined(separator: ", ")
            page.item("•", "\(person.name): \(told)")
        }
    }

    private mutating func writeSituation() {
        guard !assessment.features.isEmpty || !assessment.controls.isEmpty else { return }
        page.heading("Situation, and what should keep it safe")
        for feature in assessment.features {
            let by = feature.by.map { ", by \(names.person($0))" } ?? ""
            let basis = feature.basis == .suggested ? " (suggested by a clue)" : ""
            page.item("•", "\(names.title(feature.id)): \(names.person(feature.about))\(by)\(basis)")
        }
        for control in assessment.controls {
            let isSound = control.isReliedOn
            page.item(isSound ? "✓" : "✗", control.because.capitalisedSentence, tone: isSound ? .settled : .alarm)
        }
    }

    private mutating func writeFormulation() {
        page.heading("Person and situation together")
        if assessment.formulation.isEmpty {
            let open = assessment.questions.isEmpty ? "" : " That is not the same as safe: see what to find out next."
            page.item("", "Nothing recorded adds up to a harm." + open)
        }
        let harms = assessment.formulation.map { HarmToPerson(person: $0.person, harm: $0.harm) }.removingRepeats()
        for harm in harms {
            page.item("•", "\(names.title(harm.harm)), \(names.person(harm.person))", tone: .alarm)
            let entries = assessment.formulation.filter { $0.person == harm.person && $0.harm == harm.harm }
            for reason in entries.flatMap(\.because).removingRepeats() { page.quiet(reason) }
        }
        for source in assessment.sources where source.people.count > 1 {
            let people = source.people.map { names.person($0) }.joined(separator: ", ")
            page.item("•", "One source of harm, \(names.person(source.by)), threatens several people: \(people).")
        }
    }

    private struct HarmToPerson: Hashable {
        let person: PersonID
        let harm: HarmID
    }

    private mutating func writeTests() {
        page.heading("Published thresholds")
        let order: [TestResult.Result] = [.met, .unknown, .notMet]
        for result in order {
            for test in assessment.tests where test.result == result { write(test) }
        }
    }

    private mutating func write(_ test: TestResult) {
        let (mark, tone): (String, Page.Tone) =
            switch test.result {
            case .met: ("met", .alarm)
            case .unknown: ("cannot be told yet", .caution)
            case .notMet: ("not met", .settled)
            }
        let whom = test.person.map { ", " + names.person($0) } ?? ""
        let grade = test.grade.map { ", \($0)" } ?? ""
        page.item("[\(mark)\(grade)]", names.title(test.test) + whom, tone: tone)
        page.quiet(test.because.joined(separator: " "))
        guard test.result == .met else { return }
        page.quiet("Source: " + test.source.map(\.name).removingRepeats().joined(separator: "; ") + ".")
    }
}

extension String {
    var capitalisedSentence: String {
        let start = prefix(1).uppercased() + dropFirst()
        return hasSuffix(".") ? start : start + "."
    }
}

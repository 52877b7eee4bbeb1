import PlainWords
import Recognise
import Understand
import Vocabulary

/// Every version of a contact, newest first, each with what it changed.
struct VersionsPage: Page {
    let back: Link
    let reference: String
    let lead: String
    let versions: [Version]

    var template: String { "understand/versions" }
    var title: String { "Versions, \(reference)" }

    struct Version {
        let href: String
        let name: String
        let isNow: Bool
        let at: String
        let by: String
        let deeds: [String]
        let grade: GlancePart.GradeWord?
        let changed: ChangedPart?
        let policy: String?
    }

    /// - Parameter steps: Newest first; nil where there is none.
    init?(_ steps: [VersionStep]) {
        guard let now = steps.first else { return nil }
        let path = "/contacts/\(now.version.record.id.text)"
        reference = now.version.record.summary.reference ?? "A contact"
        back = Link(path, reference)
        lead =
            "Nothing that was kept is ever changed or lost. " + steps.count.counted("version is", "versions are")
            + " kept."
        versions = steps.map { Version($0, path, isNow: $0.version.line.version == now.version.line.version) }
    }
}

extension VersionsPage.Version {
    fileprivate init(_ step: VersionStep, _ path: String, isNow: Bool) {
        let line = step.version.line
        href = isNow ? path : "\(path)/versions/\(line.version)"
        name = "Version \(line.version)"
        self.isNow = isNow
        at = line.at.inWords
        by = step.version.by ?? "Somebody who has left"
        deeds = step.deeds
        grade = step.version.record.judgement.map {
            GlancePart.GradeWord(word: $0.grade.words, kind: $0.grade.rawValue)
        }
        changed = step.changed
        policy = step.version.made.map { PolicyPart($0.made.policy).words }
    }
}

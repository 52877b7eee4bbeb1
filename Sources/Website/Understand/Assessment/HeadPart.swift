import PlainWords
import Recognise
import Understand
import Vocabulary

/// Which contact it is, and where one goes from it.
struct HeadPart {
    let reference: String
    let named: String
    let kind: String
    let at: String
    let place: String?
    let reporter: String?
    let recorded: String
    let version: String
    let versionsHref: String
    let changeHref: String
    let judgementHref: String
    let askingHref: String
    let closingHref: String
    let answersAction: String

    init(_ source: AssessmentSource) {
        let (record, contact, path) = (source.record, source.contact, source.path)
        reference = record.summary.reference ?? "A contact"
        named = contact.people.compactMap { source.name($0.id) }.listed().ifWritten ?? "Nobody named"
        kind = contact.kind.words
        at = contact.at.inWords
        place =
            [contact.location?.line, contact.location?.postcode].compactMap(\.self).joined(separator: ", ").ifWritten
        reporter =
            [contact.reporter?.name, contact.reporter?.relation].compactMap(\.self).joined(separator: ", ")
            .ifWritten
        recorded = "Recorded by \(source.staff[record.recordedBy]), \(record.recordedAt.inShort)"
        version = "Version \(record.version)"
        versionsHref = path + "/versions"
        changeHref = path + "/change"
        judgementHref = path + "/judgement"
        askingHref = path + "/asking"
        closingHref = path + "/closing"
        answersAction = path + "/answers"
    }
}

/// The contact at a glance.
struct GlancePart {
    let grade: GradeWord?
    let ungraded: Bool
    let holder: String
    let openWords: String
    let toMakeWords: String
    let clock: Clock?
    let metWords: String

    struct GradeWord {
        let word: String
        let kind: String
    }

    struct Clock {
        let by: String
    }

    init(_ source: AssessmentSource, _ agencies: AgenciesPart, _ thresholds: ThresholdsPart) {
        grade = source.record.judgement.map { GradeWord(word: $0.grade.words, kind: $0.grade.rawValue) }
        ungraded = grade == nil
        holder = agencies.holders
        let questions = source.kept.questions.count
        openWords = questions == 0 ? "None open" : "\(questions) open"
        let referrals = source.kept.referrals
        toMakeWords = referrals.isEmpty ? "None called for" : "\(referrals.count) called for"
        clock = referrals.compactMap(\.due).min().map { Clock(by: $0.momentInShort) }
        let open = thresholds.open.count
        metWords = "\(thresholds.met.count) met" + (open == 0 ? "" : ", \(open) cannot be told yet")
    }
}

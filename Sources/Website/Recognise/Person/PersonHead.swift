import PlainWords
import Recognise
import Understand
import Vocabulary

/// Who it is, and what one must know before speaking with them.
struct PersonHead {
    let fullName: String
    let line: String
    let alsoKnown: String?
    let needs: String?

    init(_ known: KnownPerson) {
        fullName = known.fullName
        line = [known.birthWords, known.homeWords].joined(separator: ". ") + "."
        let others = known.appearances.compactMap { $0.name?.full }.removingRepeats().filter { $0 != known.fullName }
        alsoKnown = others.isEmpty ? nil : "Also recorded as \(others.listed())."
        needs = known.needs.ifWritten
    }
}

/// Something that stands out about the person.
struct Standing {
    let isLoud: Bool
    let words: String

    /// From each contact of the last twelve months, the latest word on each, the loud first.
    static func all(_ known: KnownPerson) -> [Standing] {
        let recent = known.meetings.filter { $0.at >= known.moment.adding(days: -366) }
        var told: Set<String> = []
        let all = recent.flatMap { meeting in
            meeting.ownAlerts.filter { told.insert($0.name).inserted }.map { alert in
                let day = meeting.at == known.meetings[0].at ? "" : ", \(meeting.at.dayInWords)"
                return Standing(isLoud: alert.isLoud, words: alert.name + day)
            }
        }
        guard !all.isEmpty else {
            return [Standing(isLoud: false, words: "Nothing stands out by itself. That is not the same as safe.")]
        }
        return all.filter(\.isLoud) + all.filter { !$0.isLoud }
    }
}

extension Meeting {
    /// What stood out about the person.
    fileprivate var ownAlerts: [AlertsPart.Alert] {
        guard let source else { return [] }
        return source.kept.alerts.filter { $0.about.map(selves.contains) ?? false }
            .map { AlertsPart.Alert($0, source) }
    }
}

extension KnownPerson {
    /// The person as they stand in each contact, latest first.
    var appearances: [Person] { meetings.flatMap(\.appearances) }

    fileprivate var birthWords: String {
        if let born = record.details.born.flatMap(PartialDate.init(text:)) {
            return Birth.born(born).words(on: today)
        }
        for meeting in meetings {
            let day = LocalTime.day(of: meeting.at)
            if let birth = meeting.appearances.compactMap(\.birth).first {
                return birth.words(on: day) + " on \(day.inWords)"
            }
        }
        return "Age not known"
    }

    fileprivate var homeWords: String {
        [record.details.line, record.details.postcode].compactMap(\.self).joined(separator: ", ").ifWritten
            ?? "No home known"
    }

    fileprivate var needs: String {
        func latest(_ term: String, _ value: KeyPath<Person, String?>) -> String? {
            appearances.compactMap { $0[keyPath: value]?.ifWritten }.first.map { "\(term): \($0)." }
        }
        return [
            latest("Language", \.language), latest("Interpreter", \.interpreter), latest("General practice", \.gp),
            latest("School", \.school),
        ].compactMap(\.self).joined(separator: " ")
    }
}

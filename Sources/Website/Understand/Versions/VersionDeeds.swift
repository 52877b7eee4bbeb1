import PlainWords
import Recognise
import Understand
import Vocabulary

/// What was done to a contact between two of its versions, in words that name nobody.
struct VersionDeeds {
    let words: [String]

    /// What led to a version from the one before, which is nil for the first.
    init(_ record: ContactRecord, _ contact: Contact, since before: ContactRecord?, _ earlier: Contact?) {
        guard let before, let earlier else {
            words = ["Recorded"]
            return
        }
        let deeds = Self.changes(of: contact, since: earlier) + Self.steps(of: record, since: before)
        let hasNewDocument = record.documentVersion > before.documentVersion
        words = deeds.isEmpty ? [hasNewDocument ? "What was recorded was changed" : "Kept anew"] : deeds
    }

    private static func changes(of contact: Contact, since earlier: Contact) -> [String] {
        let answered = contact.answers.all.count { earlier.answers[$0.key.fact, about: $0.key.person] != $0.answer }
        let people = (contact.people.map(\.id), earlier.people.map(\.id))
        let features = (contact.situation, earlier.situation)
        let controls = (contact.controls, earlier.controls)
        let found: [String?] = [
            answered == 0 ? nil : answered.counted("question was answered", "questions were answered"),
            contact.narrative == earlier.narrative ? nil : "The story was changed",
            came(people.0, people.1, "person was added", "people were added"),
            came(people.1, people.0, "person was taken out", "people were taken out"),
            came(features.0, features.1, "part of the situation was recorded", "parts of the situation were recorded"),
            came(
                features.1,
                features.0,
                "part of the situation was taken out",
                "parts of the situation were taken out"
            ),
            came(controls.0, controls.1, "control was recorded", "controls were recorded"),
            came(controls.1, controls.0, "control was taken out", "controls were taken out"),
        ]
        return found.compactMap(\.self)
    }

    private static func came<Part: Hashable>(_ now: [Part], _ then: [Part], _ one: String, _ many: String) -> String? {
        let count = now.count { !then.contains($0) }
        return count == 0 ? nil : count.counted(one, many)
    }

    private static func steps(of record: ContactRecord, since before: ContactRecord) -> [String] {
        let judged = record.judgement == before.judgement ? nil : record.judgement.map { "Judged \($0.grade.rawValue)" }
        let reviewed = record.reviews.dropFirst(before.reviews.count).map {
            $0.agrees ? "The judgement was agreed" : "The judgement was returned"
        }
        let ended = record.wait?.ended == before.wait?.ended ? nil : record.wait?.ended
        let waited = ended.map { $0.how == .attended ? "Somebody attended" : "Closed without anybody attending" }
        let linked =
            record.links.map(\.record) != before.links.map(\.record) && record.links.count == before.links.count
        return [judged].compactMap(\.self) + reviewed
            + [waited, linked ? "A person was linked to another record" : nil].compactMap(\.self)
    }
}

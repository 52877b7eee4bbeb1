import Vocabulary

/// Tells whom the pronouns of a narrative stand for.
///
/// The one spoken of last who is known to be of its sex; else the only subject; else the one spoken of last who may be.
/// One who only tells of others, or to whom something belongs, is passed over.
struct Antecedents {
    let reading: MentionReading
    let tellers: Set<PersonID>
    let onlySubject: PersonID?

    func resolved(_ mentions: [Mention]) -> [Mention] {
        var resolved = mentions
        var topic: [PersonID] = []
        for (index, mention) in mentions.enumerated() {
            switch mention.kind {
            case .pronoun(let sex):
                resolved[index].person = person(for: sex, among: topic)
            case .named, .described:
                guard let person = mention.person, !mention.isPossessive else { continue }
                if mention.tells, tellers.contains(person) { continue }
                topic = [person] + topic.filter { $0 != person }
            }
        }
        return resolved
    }

    private func person(for sex: PeopleWords.Sex?, among topic: [PersonID]) -> PersonID? {
        if let known = topic.first(where: { reading.isKnown($0, sex) }) { return known }
        if let onlySubject, reading.mayBe(onlySubject, sex) { return onlySubject }
        return topic.first { reading.mayBe($0, sex) }
    }
}

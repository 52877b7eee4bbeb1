import ContactForms
import PlainWords
import Recognise
import Vocabulary

/// The people of a contact, who they are to each other, and the search that comes before adding one.
struct DraftPeoplePage: Page {
    let draft: DraftHead
    let listed: Listed?
    let find: Find
    let results: Results?
    let relationships: Relationships?
    let errors: ErrorSummary?

    struct Listed {
        let persons: [Listing]
    }

    struct Listing {
        let href: String
        let fullName: String
        let facts: String
        let known: String?
        let key: String
    }

    struct Find {
        let heading: String
        let words: TextField
        let born: TextField
        let postcode: TextField
    }

    struct Results {
        let resultsTitle: String
        let matches: [Match]
        /// What was looked for, so that somebody new is called so.
        let sought: String?
        let newWords: String
    }

    struct Relationships {
        let pairs: [Pair]
    }

    struct Pair {
        let pairLegend: String
        let from: SelectField
        let `is`: TextField
        let to: SelectField
    }

    var template: String { "recognise/people" }
    var title: String { DraftSection.people.title }

    init(
        _ draft: DraftHead,
        _ kept: DraftFields,
        _ fields: FormFields,
        sought: PersonSearchForm = PersonSearchForm(),
        found: [FoundPerson]? = nil,
        moreRelationships: Int = 0,
        _ errors: ErrorSummary?
    ) {
        self.draft = draft
        self.errors = errors
        let persons = kept.keys.map { key in
            Listing(
                href: "\(draft.list)/people/\(key)",
                fullName: kept.name(of: key),
                facts: kept.facts(of: key),
                known: kept.text("people.\(key).record").map { _ in "Known already" },
                key: key
            )
        }
        listed = persons.isEmpty ? nil : Listed(persons: persons)
        let typed = sought.fields
        find = Find(
            heading: persons.isEmpty ? "Add the first person" : "Add a person",
            words: typed.text("words", "Name").with { $0.type = "search" },
            born: typed.text("born", "Year or date of birth").optional,
            postcode: typed.text("postcode", "Postcode").optional
        )
        results = found.map { found in
            Results(
                resultsTitle: found.isEmpty
                    ? "Nobody like that is known"
                    : found.count.counted("person may be the one", "people may be the one"),
                matches: found.map(Match.init),
                sought: sought.name.ifWritten,
                newWords: "\(found.isEmpty ? "Add" : "None of these: add") \(sought.name.ifWritten ?? "them") as new"
            )
        }
        let numbers = kept.numbers(of: "relationships")
        let next = (numbers.last ?? 0) + 1
        relationships =
            persons.count < 2
            ? nil
            : Relationships(
                pairs: (numbers + Array(next...next + moreRelationships)).map { Pair($0, kept, fields) }
            )
    }
}

extension DraftPeoplePage.Pair {
    fileprivate init(_ number: Int, _ kept: DraftFields, _ fields: FormFields) {
        let (name, people) = ("relationships.\(number)", PolicyChoices.people(kept))
        pairLegend = "Relationship \(number)"
        from = fields.select("\(name).from", "Who", of: people)
        self.is = fields.text("\(name).is", "is the", hint: nil).optional
        to = fields.select("\(name).to", "of", of: people)
    }
}

/// Somebody who may be the one that is sought.
struct Match {
    let recordId: String
    let href: String
    let fullName: String
    let facts: String
    let why: String

    init(_ found: FoundPerson) {
        let details = found.person.details
        recordId = found.person.id.text
        href = "/people/\(found.person.id.text)"
        fullName = details.called
        facts = details.facts
        why = found.matched.joined(separator: ", ").capitalised
    }
}

extension PersonDetails {
    /// The name, in words.
    var called: String {
        [given, family].compactMap(\.self).joined(separator: " ").ifWritten ?? "Somebody whose name is not known"
    }

    /// Birth and home, in words.
    var facts: String {
        let home = [line, postcode].compactMap(\.self).joined(separator: ", ").ifWritten
        let birth = born.map { "Born \($0.dayInWords)." } ?? "When they were born is not known."
        return birth + (home.map { " \($0)." } ?? "")
    }
}

extension DraftFields {
    fileprivate func facts(of key: String) -> String {
        let name = "people.\(key)"
        let age = text("\(name).born.year").map { "born \($0)" } ?? text("\(name).age").map { "about \($0)" }
        let roles = self["\(name).roles"].joined(separator: ", ").ifWritten
        return [age, roles].compactMap(\.self).joined(separator: ", ").capitalised.ifWritten ?? "Nothing written yet"
    }
}

/// What somebody is sought by, as it was typed.
struct PersonSearchForm {
    var name = ""
    var born = ""
    var postcode = ""

    var fields: FormFields { FormFields(["words": [name], "born": [born], "postcode": [postcode]]) }

    var search: PersonSearch {
        PersonSearch(name: name.ifWritten, born: born.ifWritten, postcode: postcode.ifWritten)
    }
}

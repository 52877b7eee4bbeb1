import Recognise
import Understand
import Vocabulary

/// Something of a contact that may be told of somebody, in the words in which it would be.
struct Offer: Hashable {
    /// By which the form knows it.
    let key: String
    /// What it is, as the route asks for it.
    let item: String
    let words: String
    /// What kind of thing it is; nil where no route asks for it.
    var detail: Detail?
    /// Everybody else of the contact of whom the words tell.
    var others: [PersonID] = []

    /// Whether the route asks for it; what it does not ask for is told only where somebody ticks it.
    var isAskedFor: Bool { detail != nil }
}

extension Offer {
    init(_ content: RequiredContent, _ words: String, others: [PersonID]) {
        self.init(
            key: content.item.asKey,
            item: content.item,
            words: words,
            detail: content.foundIn,
            others: others
        )
    }
}

/// What may be told by a route of one person of a contact, and what somebody has to write themselves.
struct Sharing {
    let person: Person
    let offers: [Offer]
    /// What the route asks for and the contact does not hold in words of its own.
    let toWrite: [Wanted]
    /// What the answer on agreement tells, whatever else is written.
    let toldByAgreement: [String]

    struct Wanted: Hashable {
        let key: String
        let item: String
    }

    /// Each of what is wanted says where it may be found.
    init(_ wanted: [RequiredContent], of person: Person, _ source: AssessmentSource) {
        var offers: [Offer] = []
        var toWrite: [Wanted] = []
        var agreement: [String] = []
        var used: Set<Detail> = []
        for content in wanted {
            // What stands in the contact once is told once; the rest asks for words that only people have.
            let isFirst = used.insert(content.foundIn).inserted
            if content.foundIn == .consent, isFirst {
                agreement.append(content.item)
            } else if isFirst, let told = source.told(content.foundIn, of: person) {
                offers.append(Offer(content, told.words, others: told.others))
            } else {
                toWrite.append(Wanted(key: "needs." + content.item.asKey, item: content.item))
            }
        }
        self.person = person
        self.offers = offers + source.besides(person)
        self.toWrite = toWrite
        toldByAgreement = agreement
    }
}

extension String {
    /// A name within a form: small letters and hyphens.
    var asKey: String {
        let letters = lowercased().unicodeScalars.map { ("a"..."z").contains($0) ? Character($0) : "-" }
        return String(letters).split(separator: "-").joined(separator: "-").prefix(80).description
    }
}

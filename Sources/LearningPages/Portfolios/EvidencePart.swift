import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// An item of evidence on a page: what it shows, and what was or is to be made of it.
struct EvidencePart {
    let id: String
    let head: String
    let told: [String]
    let against: Items<Held>?
    let work: Link?
    /// What is sent to take it out; nil where it cannot be.
    let taken: String?
    /// The fields in which it is judged; empty where it is not.
    let parts: [FormPart]

    /// What it is held against, and what was made of that when it was last judged.
    struct Held: Sendable {
        let criterion: String
        let verdict: String?
        let tone: String?
        let missing: String?
    }

    init(_ item: EvidenceItem, at place: Int, of view: PortfolioView, judgedIn fields: FormFields? = nil) {
        let titles = view.titles
        id = "evidence-\(place + 1)"
        head = "\(item.kind.words), \(item.on.words)"
        told = item.words.paragraphs
        work = item.work?.link
        taken = view.can.contains(.takeOut) ? item.id.text : nil
        let last = view.record.counting
        let held = item.criteria.compactMap { criterion -> Held? in
            let found = last?.verdicts.first { $0.item == item.id && $0.criterion == criterion }
            // Whoever judges it reads the criterion above what they choose.
            guard fields == nil || found != nil else { return nil }
            return Held(
                criterion: titles[criterion] ?? criterion.text,
                verdict: found.map { $0.isMet ? "Met" : "Not yet" },
                tone: found.map { $0.isMet ? "calm" : "heed" },
                missing: found?.feedback
            )
        }
        against = Items(held)
        parts =
            fields.map { fields in
                item.criteria.flatMap { criterion in
                    Self.judging(PortfolioForm.verdict(place, criterion), titles[criterion] ?? criterion.text, fields)
                }
            } ?? []
    }

    private static func judging(_ name: String, _ title: String, _ fields: FormFields) -> [FormPart] {
        let choices = [Choice("met", "Met"), Choice("not-yet", "Not yet")]
        let why = fields.area(name + "-why", "What would meet “\(title)”, where it does not yet").high(2)
        return [.radios(fields.choice(name, title, of: choices).small()), .area(why)]
    }
}

extension PortfolioView {
    /// How the criteria are called.
    var titles: [CriterionID: String] {
        Dictionary(criteria.map { ($0.criterion.term.id, $0.criterion.term.title) }) { first, _ in first }
    }
}

extension EvidenceRule.Kind {
    var words: String {
        switch self {
        case .observation: "Observation"
        case .workProduct: "A piece of work"
        case .testimony: "Testimony"
        case .discussion: "Discussion"
        case .reflection: "Reflection"
        }
    }
}

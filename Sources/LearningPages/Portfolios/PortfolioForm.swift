import ContactForms
import Learn
import PlainWords
import Recognise
import Vocabulary
import WebSupport
import Website

/// What somebody typed into the forms of a portfolio.
struct PortfolioForm {
    private let form: Form
    private let fields: DraftFields

    init(_ form: Form) {
        self.form = form
        fields = DraftFields(form.valuesByName)
    }

    var version: Int? { form.text("version").flatMap(Int.init) }
    var item: RecordID? { form.text("item").flatMap { RecordID(uuid: $0) } }

    func evidence() throws(Refusal) -> NewEvidence {
        guard let kind = EvidenceRule.Kind(rawValue: text("add-kind")) else {
            throw .unsaid("kind", "no kind is chosen", "choose what it is")
        }
        guard let day = TypedDate("add-on", fields).day else {
            throw .unsaid("on", "this is not a date", "write it like 27 11 2026")
        }
        let criteria = form.values("add-criteria").map { CriterionID($0) }
        return NewEvidence(kind, text("add-words"), for: criteria, on: day, work: try work())
    }

    /// What is said of each item and criterion of a portfolio, as far as anything is.
    func verdicts(of portfolio: PortfolioRecord) -> [PortfolioAssessment.Verdict] {
        portfolio.evidence.enumerated().flatMap { place, item in
            item.criteria.compactMap { criterion in
                let name = Self.verdict(place, criterion)
                guard let said = Said(rawValue: text(name)) else { return nil }
                return .init(item.id, criterion, isMet: said == .met, feedback: text(name + "-why"))
            }
        }
    }

    var words: String { text("judge-words") }

    /// How an item stands to a criterion.
    enum Said: String, CaseIterable {
        case met
        case notYet = "not-yet"
    }

    /// The field in which it is said of an item, by its place, whether it meets a criterion.
    static func verdict(_ place: Int, _ criterion: CriterionID) -> String { "judge-\(place)-\(criterion)" }

    /// The name in the form of what a refusal names.
    static func field(_ name: String) -> String? {
        if let found = name.wholeMatch(of: /items\[(\d+)\]\.(.+)/) { return "judge-\(found.1)-\(found.2)" }
        if name.hasPrefix("criteria.") { return nil }
        return "add-" + (name.split(separator: "[").first.map(String.init) ?? name)
    }

    /// Nil where nothing is typed; the address of a page of Heed, with or without its host.
    private func work() throws(Refusal) -> WorkReference? {
        let typed = text("add-work")
        if typed.isEmpty { return nil }
        let parts = typed.split(separator: "/").map(String.init)
        guard parts.count > 1, let kind = WorkKind.allCases.first(where: { $0.folder == parts[parts.count - 2] }),
            let id = RecordID(uuid: parts[parts.count - 1])
        else {
            let remedy = "copy it from the line of your browser, or leave it out"
            throw .unsaid("work", "this is not the address of work in Heed", remedy)
        }
        return WorkReference(kind, id)
    }

    private func text(_ name: String) -> String { (form.text(name) ?? "").trimmed }
}

extension WorkKind {
    /// Where its pages stand.
    fileprivate var folder: String { rawValue + "s" }
}

extension WorkReference {
    /// It leads to the ordinary page, which shows it to whoever may read it.
    var link: Link {
        Link(
            "/\(kind.folder)/\(id.text)",
            kind == .notification ? "A notification in Heed" : "A \(kind.rawValue) in Heed"
        )
    }
}

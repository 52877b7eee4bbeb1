/// The facts that can be known in a case, and the rules over them.
///
/// With a sheet of what is known it answers: which rules hold, fail or cannot be told, why, and which unknown fact would change that?
///
/// Facts and rules go by number; what they mean is the caller's business. A library lends a book when the card is valid (fact 0)
/// and the fines are under ten pounds (fact 1), or when the borrower is a pupil (fact 2):
///
/// ```swift
/// let card = FactKey(0), fines = FactKey(1), pupil = FactKey(2)
/// let mayBorrow = Condition.any([.all([.fact(card), .compare(fines, .less, 10)]), .fact(pupil)])
/// let book = try RuleBook(facts: [.truth, .number, .truth], rules: [mayBorrow])
///
/// var sheet = FactSheet(for: book)
/// try sheet.set(.truth(true), for: card)
/// book.truth(of: .rule(RuleKey(0)), on: sheet)     // unknown
/// book.finding(for: mayBorrow, on: sheet).supports // fines under 10, pupil: both unknown
///
/// let lend = Decision(rows: [Row(when: .rule(RuleKey(0)), outcome: 1)], otherwise: 0)
/// book.pivots(of: [lend], on: sheet)               // fines and pupil: either answer could change the outcome
///
/// try sheet.set(.truth(true), for: pupil)
/// book.truth(of: .rule(RuleKey(0)), on: sheet)     // yes
/// book.pivots(of: [lend], on: sheet)               // none: the fines no longer matter
/// ```
///
/// Verdicts are three-valued (``Truth``): quick, and never wrong when they say yes or no. They may say unknown where every
/// answer would lead to the same end, as in *a or not a*; ``pivots(of:on:)`` tells exactly, because it follows every answer.
///
/// Whatever a book accepts, it can answer: references, kinds and limits are checked when the book is made. A condition kept
/// outside the book goes through `check` once before it is used. Unchecked, a part that fits no fact or rule reads as
/// unknown.
public struct RuleBook: Sendable {
    /// How deep conditions may nest, the rules they refer to included.
    public static let deepest = 200

    /// The kind of each fact, by ``FactKey``.
    public var facts: [FactKind] { pages.facts }
    /// The condition of each rule, by ``RuleKey``.
    public var rules: [Condition] { pages.rules }

    /// Shared by reference, since every reading of a sheet looks at them.
    private let pages: Pages

    private final class Pages: Sendable {
        let facts: [FactKind]
        let rules: [Condition]
        let inspection: Inspection

        init(_ facts: [FactKind], _ rules: [Condition], _ inspection: Inspection) {
            self.facts = facts
            self.rules = rules
            self.inspection = inspection
        }
    }

    /// Makes a book of rules over facts.
    ///
    /// - Throws: the first fault found: a reference to a fact or rule that is not there, a fact used as another kind than it is,
    ///   a limit that is no number, an `atLeast` that cannot be met or always is, rules that refer to each other in a circle, or
    ///   nesting deeper than ``deepest``.
    public init(facts: [FactKind], rules: [Condition]) throws(ReasoningError) {
        var inspection = Inspection(facts: facts, rules: rules)
        for index in rules.indices {
            _ = try inspection.height(of: RuleKey(index), under: 0)
        }
        pages = Pages(facts, rules, inspection)
    }

    /// Checks a condition that is kept outside the book, as the book's own rules were checked.
    ///
    /// - Throws: the first fault found, as in ``init(facts:rules:)``.
    public func check(_ condition: Condition) throws(ReasoningError) {
        var inspection = pages.inspection
        _ = try inspection.height(of: condition, under: 0)
    }

    /// Whether a condition holds, by what the sheet says.
    ///
    /// Takes time in proportion to the size of the condition and of the rules it reaches, each of which is read once.
    public func truth(of condition: Condition, on sheet: FactSheet) -> Truth {
        var reading = Reading(of: sheet, by: self)
        return reading.truth(of: condition)
    }

    /// Whether a condition holds, and the facts and rules that make it so.
    public func finding(for condition: Condition, on sheet: FactSheet) -> Finding {
        var reading = Reading(of: sheet, by: self)
        return reading.finding(for: condition)
    }

    /// The facts a verdict rests on, followed through the rules it refers to, in written order without repeats.
    public func factsReliedOn(by condition: Condition, on sheet: FactSheet) -> [FactKey] {
        var reading = Reading(of: sheet, by: self)
        return reading.factsReliedOn(by: condition)
    }

    /// The facts that a condition asks about, followed through the rules it refers to, in the order it mentions them.
    public func factsAsked(by condition: Condition) -> [FactKey] {
        let decision = Decision(rows: [Row(when: condition, outcome: 1)], otherwise: 0)
        return Unknowns(of: decision, in: self, on: FactSheet(for: self)).facts
    }

    func rule(_ key: RuleKey) -> Condition? {
        rules.indices.contains(key.index) ? rules[key.index] : nil
    }
}

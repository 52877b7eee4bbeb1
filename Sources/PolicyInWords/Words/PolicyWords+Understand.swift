import PlainWords
import Recognise
import Understand
import Vocabulary

extension PolicyWords {
    func entry(_ feature: FeatureDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.features, feature.term)
        if feature.isHarmful {
            entry.about = [PolicyEntry.Row(term: "Harm", words: "Abuse, neglect or exploitation by somebody")]
        }
        return entry
    }

    func entry(_ control: ControlDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.controls, control.term)
        entry.lists = [
            PolicyEntry.List("It guards against", items(.features, control.guardsAgainst, names.title)),
            PolicyEntry.List("It fails by", words: control.failsBy.map(\.capitalised)),
        ].compactMap(\.self)
        entry.named = addresses(.features, control.guardsAgainst)
        entry.about = [
            PolicyEntry.Row(term: "Held by", words: names.title(control.owner).capitalised),
            PolicyEntry.Row(term: "Its end is seen coming", words: "\(control.leadDays.counted("day", "days")) before"),
        ]
        return entry
    }

    func entry(_ rule: HarmRule) -> PolicyEntry {
        var entry = PolicyEntry(.formulation, rule.id.text, rule.id.spelledOut, criteria.told(rule.because).asSentence)
        entry.rules = [criteria.rule("Person and situation make the harm when", rule.when)].compactMap(\.self)
        entry.lists = [PolicyEntry.List("The harm", items(.harms, [rule.harm], names.title))].compactMap(\.self)
        entry.authority = rule.authority
        entry.named = rule.when.named.union(addresses(.harms, [rule.harm]))
        return entry
    }

    func entry(_ fact: FactDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.facts, fact.id.text, criteria.told(fact.question))
        let told = [fact.holds, fact.fails, fact.open].filter { !$0.isBlank }
        entry.lists = [PolicyEntry.List("How the answer is told", words: told.map { criteria.told($0).asSentence })]
            .compactMap(\.self)
        entry.about = [
            PolicyEntry.Row(term: "Best had by", words: fact.askOf.words),
            PolicyEntry.Row(term: "Asked of", words: fact.about == .person ? "Each person" : "The contact as a whole"),
        ]
        entry.authority = fact.authority
        return entry
    }

    func entry(_ test: ThresholdDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.thresholds, test.id.text, test.title, test.meaning)
        let grades = test.grades.map { criteria.rule("Graded \($0.grade) when", $0.when) }
        entry.rules =
            ([
                criteria.rule("Met when", test.metWhen),
                criteria.rule("Looked at when", test.raisedBy),
                criteria.rule("Whom it concerns", test.scope),
            ] + grades).compactMap(\.self)
        entry.law = test.law.map(PolicyEntry.Law.init)
        entry.authority = test.authority
        let conditions = [test.metWhen, test.raisedBy, test.scope].compactMap(\.self) + test.grades.map(\.when)
        entry.named = conditions.reduce(into: []) { $0.formUnion($1.named) }
        return entry
    }

    func entry(_ instrument: InstrumentDefinition) -> PolicyEntry {
        var entry = PolicyEntry(.instruments, instrument.term)
        entry.rules = [criteria.rule("Whom it is meant for", instrument.scope)].compactMap(\.self)
        entry.lists = [
            PolicyEntry.List("What it asks", words: instrument.questions.map { criteria.told($0.ask) }),
            PolicyEntry.List("What its answers may reach", words: instrument.thresholds.map(\.title.capitalised)),
        ].compactMap(\.self)
        entry.about = [PolicyEntry.Row(term: "Its part", words: "It informs the judgement, and is no score")]
        entry.named = instrument.scope?.named ?? []
        return entry
    }

    func entry(_ rule: WaitRule) -> PolicyEntry {
        let sheet = files[PolicyAddress(.waiting, rule.id.text)]
        var entry = PolicyEntry(.waiting, rule.id.text, sheet?.title ?? rule.id.spelledOut, sheet?.meaning)
        let graded = Grade.allCases.reversed().compactMap { grade in
            rule.minutes[grade].map { "\(grade.words): \($0.waitInWords)" }
        }
        let kinds = ContactKind.allCases.filter(rule.kinds.contains).map(\.words)
        entry.lists = [
            PolicyEntry.List("How long it may wait", words: graded + ["Not graded: \(rule.ungraded.waitInWords)"]),
            PolicyEntry.List("What it is for", words: kinds),
        ].compactMap(\.self)
        entry.about = [PolicyEntry.Row(term: "Who is asked", words: rule.asks.words)]
        entry.authority = rule.authority
        return entry
    }
}

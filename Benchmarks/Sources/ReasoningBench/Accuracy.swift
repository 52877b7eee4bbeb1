import Reasoning

/// How often the engine and the plain way were held against each other, and how often they differed.
struct Accuracy {
    private(set) var compared = 0
    private(set) var differing = 0

    var words: String { "\(differing) differences of \(compared)" }

    private mutating func note(_ agree: Bool) {
        compared += 1
        if !agree { differing += 1 }
    }

    mutating func compareTruths(_ load: Workload) {
        let peer = Peer(rules: load.book.rules)
        for (sheet, values) in zip(load.sheets, load.values) {
            for condition in load.conditions {
                let expected = peer.truth(condition, values).map { Truth($0) } ?? .unknown
                note(load.book.truth(of: condition, on: sheet) == expected)
            }
        }
    }

    mutating func compareVerdicts(_ load: Workload) {
        let peer = Peer(rules: load.book.rules)
        for (sheet, values) in zip(load.sheets, load.values) {
            for (table, decision) in zip(load.tables, load.decisions) {
                let expected = peer.possible(decision, values)
                switch table.decide(in: load.book, on: sheet) {
                case .decided(let outcome, row: _, _): note([outcome] == expected)
                case .open(let possible, _): note(possible == expected)
                }
            }
        }
    }

    mutating func comparePivots(_ load: Workload) {
        let peer = Peer(rules: load.book.rules)
        for (sheet, values) in zip(load.sheets, load.values) {
            note(
                load.book.pivots(of: load.decisions, on: sheet) == peer.pivots(load.decisions, load.book.facts, values)
            )
        }
    }
}

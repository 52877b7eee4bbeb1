import Reasoning

try run()

/// Measures the engine beside the plain way, on the same fixed random rule books, one core.
func run() throws {
    print("rule books of \(Workload.factCount) facts, 12 rules and 3 decisions of 3 rows; one core; best of five")
    try measureTruths()
    try measurePivots(unknownFacts: 8, besidePeer: true)
    for unknownFacts in [16, 24, 32] {
        try measurePivots(unknownFacts: unknownFacts, besidePeer: false)
    }
}

private func measureTruths() throws {
    var chance = Chance(seed: 1)
    var loads: [Workload] = []
    for _ in 0..<40 { loads.append(try Workload(&chance, sheets: 50, unknownFacts: 12)) }
    var accuracy = Accuracy()
    for load in loads {
        accuracy.compareTruths(load)
        accuracy.compareVerdicts(load)
    }

    var sum = 0
    let evaluations = loads.reduce(0) { $0 + $1.sheets.count * $1.conditions.count }
    let engine = perSecond(evaluations) {
        for load in loads {
            for sheet in load.sheets {
                for condition in load.conditions where load.book.truth(of: condition, on: sheet) == .yes { sum += 1 }
            }
        }
    }
    let peer = perSecond(evaluations) {
        for load in loads {
            let peer = Peer(rules: load.book.rules)
            for values in load.values {
                for condition in load.conditions where peer.truth(condition, values) == true { sum -= 1 }
            }
        }
    }
    let verdicts = perSecond(loads.reduce(0) { $0 + $1.sheets.count * $1.tables.count }) {
        for load in loads {
            for sheet in load.sheets {
                for table in load.tables {
                    if case .open = table.decide(in: load.book, on: sheet) { sum += 1 }
                }
            }
        }
    }
    print(line("evaluations", engine, peer: peer))
    print(line("verdicts with supports", verdicts))
    print("truths and verdicts: \(accuracy.words); checksum \(sum)")
}

private func measurePivots(unknownFacts: Int, besidePeer: Bool) throws {
    var chance = Chance(seed: 2)
    var loads: [Workload] = []
    for _ in 0..<40 { loads.append(try Workload(&chance, sheets: 5, unknownFacts: unknownFacts)) }
    let computations = loads.reduce(0) { $0 + $1.sheets.count }
    var found = 0
    let engine = perSecond(computations) {
        for load in loads {
            for sheet in load.sheets { found += load.book.pivots(of: load.decisions, on: sheet).count }
        }
    }
    let name = "pivots with \(unknownFacts) unknown facts"
    guard besidePeer else {
        print(line(name, engine) + "; pivotal on average \(found / computations / 5)")
        return
    }
    let peer = perSecond(computations) {
        for load in loads {
            let peer = Peer(rules: load.book.rules)
            for values in load.values { found += peer.pivots(load.decisions, load.book.facts, values).count }
        }
    }
    var accuracy = Accuracy()
    for load in loads { accuracy.comparePivots(load) }
    print(line(name, engine, peer: peer))
    print("pivots: \(accuracy.words)")
}

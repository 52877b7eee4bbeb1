/// What a page of metrics says, read strictly.
struct MetricsPage {
    struct Bad: Error, Equatable {
        let why: String
    }

    /// Every sample by its name and labels as they are written.
    private(set) var samples: [String: Double] = [:]
    private(set) var types: [String: String] = [:]

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Bad(why: "no line break at the end") }
        var helped = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if let help = line.wholeMatch(of: /# HELP ([a-z_]+) [A-Z].*\./) {
                helped = String(help.1)
            } else if let type = line.wholeMatch(of: /# TYPE ([a-z_]+) (counter|gauge|histogram)/) {
                try declare(String(type.1), String(type.2), helped: helped)
            } else {
                try sample(String(line))
            }
        }
        for (name, type) in types where type == "histogram" { try checkHistogram(name) }
    }

    private mutating func declare(_ name: String, _ type: String, helped: String) throws {
        guard name == helped else { throw Bad(why: "\(name) has no help") }
        guard types.updateValue(type, forKey: name) == nil else { throw Bad(why: "\(name) is declared twice") }
        guard (type == "counter") == name.hasSuffix("_total") else { throw Bad(why: "\(name) is badly named") }
        guard type != "histogram" || name.hasSuffix("_seconds") else { throw Bad(why: "\(name) is badly named") }
    }

    private mutating func sample(_ line: String) throws {
        let label = #/[a-z_]+="(?:[^"\\\n]|\\["\\n])*"/#
        let pattern = try Regex<(Substring, Substring, Substring?, Substring)>(
            #"([a-z_]+)(\{[^ ]*\}|\{.*\})? ([0-9.e+-]+|\+Inf)"#
        )
        guard let match = line.wholeMatch(of: pattern), let value = Double(match.3) else {
            throw Bad(why: "no sample: \(line)")
        }
        let name = String(match.1)
        let family = name.replacing(/_(bucket|sum|count)$/, with: "")
        guard types[name] != nil || types[family] == "histogram" else { throw Bad(why: "\(name) has no type") }
        let labels = match.2.map { String($0.dropFirst().dropLast()) } ?? ""
        let rest = labels.replacing(label, with: "").filter { $0 != "," }
        guard rest.isEmpty else { throw Bad(why: "no labels: \(labels)") }
        let key = labels.isEmpty ? name : "\(name){\(labels)}"
        guard samples.updateValue(value, forKey: key) == nil else { throw Bad(why: "\(key) stands twice") }
    }

    /// The buckets never fall, and the last of them is the count.
    private func checkHistogram(_ name: String) throws {
        let buckets = samples.filter { $0.key.hasPrefix(name + "_bucket{") }
        for (key, count) in buckets where key.contains(#"le="+Inf""#) {
            let stem = key.dropFirst(name.count + 8).replacing(/,?le="[^"]*"\}/, with: "")
            guard samples["\(name)_count" + (stem.isEmpty ? "" : "{\(stem)}")] == count else {
                throw Bad(why: "\(name) does not add up")
            }
            let mine = buckets.filter { $0.key.dropFirst(name.count + 8).hasPrefix(stem) }
            let rising = mine.map { (bound: Self.bound($0.key), $0.value) }.sorted { $0.bound < $1.bound }.map(\.1)
            guard rising == rising.sorted() else { throw Bad(why: "\(name) falls") }
        }
    }

    private static func bound(_ key: String) -> Double {
        key.firstMatch(of: /le="([^"]*)"/).flatMap { Double($0.1.replacing("+Inf", with: "inf")) } ?? -1
    }
}

/// Small files, and no target that outgrows the others.
struct SizeRule {
    let tree: SourceTree

    private static let medianLimit = 80
    private static let ninetiethLimit = 200
    private static let longestLimit = 400
    private static let sharesFrom = 10_000
    /// About a fifth; the small margin goes once the later stages have their rooms.
    private static let shareLimit = 0.22

    func findings(_ files: [String]) throws -> [Finding] {
        let sizes = try files.map { (file: $0, lines: try tree.swift(of: $0).lines.count) }
        return tooLong(sizes) + tooLongTogether(sizes) + tooLargeShares(sizes)
    }

    private func tooLong(_ sizes: [(file: String, lines: Int)]) -> [Finding] {
        sizes.filter { $0.lines > SizeRule.longestLimit }.map { file, lines in
            Finding(
                file: file,
                line: SizeRule.longestLimit + 1,
                what: "\(lines) lines, where \(SizeRule.longestLimit) is the end",
                mend: "give each of its subjects a file of its own (Type+Aspect.swift)"
            )
        }
    }

    private func tooLongTogether(_ sizes: [(file: String, lines: Int)]) -> [Finding] {
        let ordered = sizes.sorted { $0.lines < $1.lines }
        let ranks = [("median", 0.5, SizeRule.medianLimit), ("90th percentile", 0.9, SizeRule.ninetiethLimit)]
        return ranks.compactMap { name, share, limit in
            guard let longest = ordered.last else { return nil }
            let rank = Int((Double(ordered.count) * share).rounded(.up)) - 1
            guard ordered[max(rank, 0)].lines > limit else { return nil }
            return Finding(
                file: longest.file,
                line: 1,
                what: "the \(name) of \(ordered.count) files is \(ordered[max(rank, 0)].lines) lines, above \(limit)",
                mend: "split the longest files, of which this is the first"
            )
        }
    }

    private func tooLargeShares(_ sizes: [(file: String, lines: Int)]) -> [Finding] {
        var linesOfTarget: [String: Int] = [:]
        for (file, lines) in sizes where file.hasPrefix("Sources/") {
            let parts = file.split(separator: "/")
            linesOfTarget[String(parts[1]), default: 0] += lines
        }
        let all = linesOfTarget.values.reduce(0, +)
        guard all >= SizeRule.sharesFrom else { return [] }
        return linesOfTarget.filter { Double($0.value) > SizeRule.shareLimit * Double(all) }.map { target, lines in
            Finding(
                file: "Sources/\(target)",
                line: 1,
                what:
                    "\(target) holds \(lines * 100 / all) in 100 lines of Sources, above \(Int(SizeRule.shareLimit * 100))",
                mend: "find the second subject in \(target) and give it a target"
            )
        }
    }
}

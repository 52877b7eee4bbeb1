/// One fenced example of a guide, whose first line says where in the policy it goes.
struct GuideExample {
    /// Where in the file it goes.
    enum Spot {
        case newFile
        case end
        /// Right below the line of a key, in the entry of an id where one is named.
        case under(key: String, id: String?)
        /// Instead of the line of a key.
        case inPlaceOf(key: String)
    }

    /// An example, or a line of the policy, that is not where it is said to be.
    struct Misplaced: Error {
        let line: String
    }

    /// Inside the folder of the policy.
    let path: String
    let spot: Spot
    let text: String

    private init(path: String, spot: Spot, text: String) {
        self.path = path
        self.spot = spot
        self.text = text
    }

    init(_ block: String) throws(Misplaced) {
        let parts = block.split(separator: "\n", maxSplits: 1)
        guard parts.count == 2 else { throw Misplaced(line: block) }
        let head = parts[0]
        text = String(parts[1])
        if let match = head.wholeMatch(of: #/# New file: Policy/(\S+)/#) {
            path = String(match.1)
            spot = .newFile
        } else if let match = head.wholeMatch(of: #/# Policy/(\S+), at the end/#) {
            path = String(match.1)
            spot = .end
        } else if let match = head.wholeMatch(of: #/# Policy/(\S+), under (\S+)(?: of (\S+))?/#) {
            path = String(match.1)
            spot = .under(key: String(match.2), id: match.3.map(String.init))
        } else if let match = head.wholeMatch(of: #/# Policy/(\S+), in place of (\S+)/#) {
            path = String(match.1)
            spot = .inPlaceOf(key: String(match.2))
        } else {
            throw Misplaced(line: String(head))
        }
    }

    /// The file with the example in its place.
    func placed(in file: String) throws(Misplaced) -> String {
        var lines = file.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        switch spot {
        case .newFile: return text
        case .end: return file + text
        case .under(let key, let id):
            lines.insert(text, at: try line(of: key, id: id, in: lines) + 1)
        case .inPlaceOf(let key):
            lines[try line(of: key, id: nil, in: lines)] = text
        }
        return lines.joined(separator: "\n")
    }

    /// The same with other words in it.
    func saying(_ words: String, for old: String) -> GuideExample {
        GuideExample(path: path, spot: spot, text: text.replacing(old, with: words))
    }

    private func line(of key: String, id: String?, in lines: [String]) throws(Misplaced) -> Int {
        var rest = lines[...]
        if let id { rest = rest.drop { !$0.hasSuffix("- id: " + id) } }
        rest = rest.drop { !$0.drop { $0 == " " }.hasPrefix(key + ":") }
        guard !rest.isEmpty else { throw Misplaced(line: path + ": " + key) }
        return rest.startIndex
    }
}

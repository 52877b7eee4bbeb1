/// Which events may begin: those that wait for nobody they concern, and that are not too far ahead of the others.
struct DemoOrder {
    /// For each event, how many that must be done before it are not.
    private var awaited: [Int]
    /// For each event, those that wait for it.
    private let followers: [[Int]]
    private var isDone: [Bool]
    /// The first that is not done.
    private var first = 0
    private let ahead: Int

    /// - Parameters:
    ///   - concerned: For each event, in their order, whoever it concerns; nil where it concerns everybody.
    ///   - ahead: How many may have begun behind one that is not done: what is written stays nearly in the order of time.
    init(_ concerned: [Set<String>?], ahead: Int = 512) {
        var awaited = Array(repeating: 0, count: concerned.count)
        var followers = Array(repeating: [Int](), count: concerned.count)
        var latest: [String: Int] = [:]
        var everybodys: Int?
        for (number, people) in concerned.enumerated() {
            let before = people.map { Set($0.compactMap { latest[$0] } + [everybodys].compactMap(\.self)) }
            for one in before ?? Set((everybodys ?? 0)..<number) {
                followers[one].append(number)
                awaited[number] += 1
            }
            for one in people ?? [] { latest[one] = number }
            if people == nil { everybodys = number }
        }
        self.awaited = awaited
        self.followers = followers
        isDone = Array(repeating: false, count: concerned.count)
        self.ahead = ahead
    }

    /// Those that may begin before anything is done.
    func begin() -> [Int] {
        awaited.indices.prefix(ahead).filter { awaited[$0] == 0 }
    }

    /// Those that may begin once this one is done.
    mutating func end(_ number: Int) -> [Int] {
        isDone[number] = true
        for follower in followers[number] { awaited[follower] -= 1 }
        var ready = followers[number].filter { awaited[$0] == 0 && $0 < first + ahead }
        while first < isDone.count, isDone[first] {
            // One that has just come near may begin, unless it was found above to be ready.
            let near = first + ahead
            if near < awaited.count, awaited[near] == 0, !isDone[near] { ready.append(near) }
            first += 1
        }
        return ready
    }
}

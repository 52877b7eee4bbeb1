import Synchronization

@testable import Delivery

/// Names that lead where a test has them lead; each question gets the next answer, the last one for good.
final class NamesInTest: HostNames {
    private let answers: Mutex<[[String]]>
    private let questions = Mutex<[String]>([])

    init(_ answers: [String]...) {
        self.answers = Mutex(answers)
    }

    /// The names that were asked for, in order.
    var asked: [String] { questions.withLock { $0 } }

    func addresses(of name: String) async throws(DeliveryTrouble) -> [IPAddress] {
        questions.withLock { $0.append(name) }
        let answer = answers.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? [] }
        let found = answer.compactMap(IPAddress.init(text:))
        guard !found.isEmpty else { throw .nameNotFound }
        return found
    }
}

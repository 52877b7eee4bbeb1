import Testing

@testable import Commands

/// Events begin when nobody whom they concern is still busy, and not long before the others.
struct DemoOrderTests {
    @Test func `what concerns nobody in common begins at once`() {
        let order = DemoOrder([["a"], ["b"], [], ["c", "d"]])
        #expect(order.begin() == [0, 1, 2, 3])
    }

    @Test func `what concerns somebody waits for all that concerned them before`() {
        var order = DemoOrder([["a"], ["b"], ["a", "b"], ["b"]])
        #expect(order.begin() == [0, 1])
        #expect(order.end(1) == [])
        #expect(order.end(0) == [2])
        #expect(order.end(2) == [3])
        #expect(order.end(3) == [])
    }

    @Test func `what concerns everybody waits for all before it, and all after it wait for that`() {
        var order = DemoOrder([["a"], [], nil, ["b"], [], nil])
        #expect(order.begin() == [0, 1])
        #expect(order.end(0) == [])
        #expect(order.end(1) == [2])
        #expect(order.end(2) == [3, 4])
        #expect(order.end(4) == [])
        #expect(order.end(3) == [5])
    }

    @Test func `none begins too far ahead of one that is not done`() {
        var order = DemoOrder(Array(repeating: [], count: 5), ahead: 2)
        #expect(order.begin() == [0, 1])
        #expect(order.end(1) == [])
        #expect(order.end(0) == [2, 3])
        #expect(order.end(2) == [4])
    }

    @Test(arguments: [1, 7, 64])
    func `each begins once, after those before it, whoever is done first`(ahead: Int) {
        var numbers = SystemRandomNumberGenerator()
        let concerned = (0..<400).map { _ in
            Set((0..<Int.random(in: 0...3, using: &numbers)).map { _ in "\(Int.random(in: 0..<25, using: &numbers))" })
        }
        var order = DemoOrder(concerned, ahead: ahead)
        var busy: [Int] = []
        var begun: Set<Int> = []
        var done: Set<Int> = []
        func begin(_ ready: [Int]) {
            for number in ready {
                #expect(begun.insert(number).inserted)
                let before = (0..<number).filter { !concerned[$0].isDisjoint(with: concerned[number]) }
                #expect(done.isSuperset(of: before))
                #expect((0..<max(0, number - ahead + 1)).allSatisfy(done.contains))
            }
            busy += ready
        }
        begin(order.begin())
        while let place = busy.indices.randomElement(using: &numbers) {
            let number = busy.remove(at: place)
            done.insert(number)
            begin(order.end(number))
        }
        #expect(done.count == concerned.count)
    }
}

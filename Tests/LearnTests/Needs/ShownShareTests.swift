import Foundation
import Learn
import Testing

/// What samples can say, held against what was printed and against another implementation.
struct ShownShareTests {
    /// From Newcombe, Statistics in Medicine 17 (1998), 873–890, table II: 56 of 70 against 48 of 80, method 10.
    @Test func `the published example comes out as it is printed`() throws {
        let range = try #require(ShownShare(48, of: 80).difference(to: ShownShare(56, of: 70)))
        #expect(abs(range.lowerBound - 0.0524) < 0.00005 && abs(range.upperBound - 0.3339) < 0.00005)
    }

    @Test func `none and all stay on the scale, and of nothing nothing is said`() throws {
        #expect(ShownShare(0, of: 7).interval?.lowerBound == 0)
        #expect(ShownShare(7, of: 7).interval?.upperBound == 1)
        #expect(ShownShare(0, of: 0).interval == nil)
        #expect(ShownShare(0, of: 0).difference(to: ShownShare(1, of: 2)) == nil)
    }

    @Test func `what is asked the other way round is the same with its sign turned`() throws {
        let (one, other) = (ShownShare(2, of: 9), ShownShare(7, of: 11))
        let (there, back) = (try #require(one.difference(to: other)), try #require(other.difference(to: one)))
        #expect(abs(there.lowerBound + back.upperBound) < 1e-12 && abs(there.upperBound + back.lowerBound) < 1e-12)
    }

    /// One line of `Golden/shares.json`, which `Golden/shares.py` wrote with statsmodels.
    private struct Golden: Decodable {
        let before: [Int]
        let after: [Int]
        let interval: [Double]
        let difference: [Double]
    }

    @Test func `shares and differences are those of statsmodels`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden/shares.json")
        let lines = try JSONDecoder().decode([Golden].self, from: Data(contentsOf: file))
        #expect(lines.count > 500)
        for line in lines {
            let (before, after) = (
                ShownShare(line.before[0], of: line.before[1]), ShownShare(line.after[0], of: line.after[1])
            )
            let (interval, range) = (try #require(after.interval), try #require(before.difference(to: after)))
            let found = [interval.lowerBound, interval.upperBound, range.lowerBound, range.upperBound]
            let apart = zip(found, line.interval + line.difference).map { abs($0 - $1) }.max() ?? 1
            #expect(apart < 1e-9, "\(line.before) and \(line.after)")
        }
    }
}

import Documents
import Notation
import Recognise
import TestSupport
import Testing

@Suite struct ContactFuzzTests {
    @Test(arguments: [NodeReader.Notation.yaml, .json])
    func `a damaged document always gives a contact or one bad input`(_ notation: NodeReader.Notation) throws {
        let yaml = try NodeReader.yaml(Array(Sample.yaml.utf8), from: Sample.source)
        let whole = Array((notation == .yaml ? Sample.yaml : JSONText(yaml.json).pretty).utf8)
        var random = SplitMix64(seed: 11)
        var contacts = 0
        var faults = 0
        for _ in 0..<3_000 {
            let bytes = damaged(whole, &random)
            do throws(BadInput) {
                let node = try NodeReader.read(bytes, from: Sample.source, as: notation)
                _ = try ContactReading(knowing: .sample).contact(from: node, in: Sample.source)
                contacts += 1
            } catch {
                faults += 1
                #expect(!error.problem.isEmpty && !error.remedy.isEmpty)
                #expect(!error.description.contains("\n"))
            }
        }
        #expect(contacts + faults == 3_000)
        #expect(contacts > 0 && faults > 0)
    }

    private func damaged(_ whole: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let index = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes.remove(at: index)
            case 3: bytes.insert(Array("[]{}:,-&*!|>'\"#%@?\n\t ".utf8).randomElement(using: &random) ?? 0, at: index)
            case 4: bytes.removeSubrange(index...)
            default:
                let end = min(bytes.count, index + Int.random(in: 1...40, using: &random))
                bytes.insert(contentsOf: Array(bytes[index..<end]), at: Int.random(in: bytes.indices, using: &random))
            }
        }
        return bytes
    }
}

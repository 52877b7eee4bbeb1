import PolicyBook
import Testing

@testable import PolicyInWords

struct PolicyKindTests {
    @Test func `Every kind is found again by the folder of its files`() {
        for kind in PolicyKind.allCases {
            for folder in kind.folders {
                #expect(PolicyKind(file: folder.hasSuffix("/") ? folder + "any.yaml" : folder + ".yaml") == kind)
            }
        }
    }

    @Test func `Every file of how agencies work together can be read`() throws {
        let files = try PolicyFolder.bundled().files.map(\.path).filter { $0.hasPrefix("respond/") }
        #expect(files.count > 10)
        #expect(files.filter { PolicyKind(file: $0) == nil } == [])
    }

    @Test func `Every file of learning can be read, but for modules, which have pages of their own`() throws {
        let files = try PolicyFolder.bundled().files.map(\.path).filter { $0.hasPrefix("learn/") }
        let unread = files.filter { PolicyKind(file: $0) == nil }
        #expect(files.count > unread.count && unread.allSatisfy { $0.hasPrefix("learn/modules/") })
    }

    @Test func `A file of a later period is of the same kind`() {
        #expect(PolicyKind(file: "understand/harms-2027-01-01.yaml") == .harms)
    }

    @Test func `A file that holds no entries to read is of no kind`() {
        #expect(PolicyKind(file: "understand/control-concerns.yaml") == nil)
        #expect(PolicyKind(file: "sign-offs.yaml") == nil)
    }

    @Test func `Kinds have names of their own`() {
        #expect(Set(PolicyKind.allCases.map(\.words)).count == PolicyKind.allCases.count)
        #expect(PolicyKind.allCases.allSatisfy { $0.words != $0.rawValue })
    }

    @Test func `An entry of a threshold stands where an assessment links to it`() {
        #expect(PolicyAddress(.thresholds, "marac").href == "/policy/thresholds/marac")
    }
}

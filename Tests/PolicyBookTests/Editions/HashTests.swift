import Documents
import Testing
import Understand
import Vocabulary

@testable import PolicyBook

@Suite struct HashTests {
    private func hash(_ folder: PolicyFolder) throws -> String {
        let day = try #require(CalendarDay(text: "2026-06-01"))
        return try PolicyBook(folder).policy(on: day).name.sha256
    }

    @Test func `the hash is 64 hexadecimal digits and the same in every reading`() throws {
        let first = try hash(TinyPolicy.folder())
        #expect(first.count == 64 && first.allSatisfy { $0.isHexDigit && !$0.isUppercase })
        #expect(try hash(TinyPolicy.folder()) == first)
    }

    @Test(arguments: [
        TinyPolicy.Change.replace("no food", in: "recognise/clues/house.yaml", by: "no  food"),
        .replace("title: illness", in: "understand/harms.yaml", by: "title: sickness"),
        .replace("owner: Keeper", in: "policy.yaml", by: "owner: keeper"),
        .replace("entries:", in: "understand/facts.yaml", by: "# a remark\nentries:"),
    ])
    func `the hash changes with any byte of any file in force`(_ change: TinyPolicy.Change) throws {
        #expect(try hash(TinyPolicy.folder(change)) != hash(TinyPolicy.folder()))
    }

    @Test func `the hash does not change with a case, which decides nothing`() throws {
        #expect(try hash(TinyPolicy.folder(.remove("cases/not-known.yaml"))) == hash(TinyPolicy.folder()))
    }

    @Test func `the hash does not change with the order in which files are found`() throws {
        let folder = try TinyPolicy.folder()
        let files = try folder.files.filter { !$0.path.hasPrefix("cases/") }.map { file in
            try PolicyFile(file, in: folder.name, signed: [])
        }
        let names = try [files, files.reversed(), Array(files.dropFirst() + files.prefix(1))].map { order in
            try PolicyReading(order).policy().name
        }
        #expect(Set(names).count == 1)
    }
}

import Documents
import Notation
import PolicyBook
import PolicyProof
import Testing
import Understand

/// One file of the cases, shown by its path.
struct ExampleFile: CustomTestStringConvertible {
    let file: PolicyFolder.File

    var testDescription: String { file.path }

    static func under(_ folder: String) throws -> [ExampleFile] {
        try Bundled.whole.get().folder.files(under: folder).map(ExampleFile.init)
    }

    static var examples: [ExampleFile] {
        get throws { try under("cases/contacts") }
    }

    func read(in bundled: Bundled) throws -> PolicyCase {
        try PolicyCase(file, in: bundled.folder.name, under: bundled.policies)
    }

    /// The contact document inside the case.
    func document() throws -> Field {
        let source = Source(name: file.path)
        var fields = try Fields(try NodeReader.yaml(file.bytes, from: source), at: "", in: source)
        return try fields.required("contact")
    }

    /// The assessment of the contact as one line of JSON.
    func assessed(_ document: Field? = nil) throws -> String {
        let document = try document ?? self.document()
        var fields = try document.fields()
        let policy = try Bundled.whole.get().policies.policy(at: try fields.required("at").instant())
        return JSONText(try policy.assess(policy.contact(document)).json).compact
    }
}

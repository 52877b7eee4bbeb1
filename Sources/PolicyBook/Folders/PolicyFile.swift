import Notation
import Understand
import Vocabulary

/// One file of the policy: its header, and its content still to be read.
struct PolicyFile: Sendable {
    let path: String
    let id: String
    let title: String
    let inForce: Period
    let authority: Authority
    /// The fields, of which those of the header have been asked for.
    let content: Fields
    let bytes: [UInt8]
    /// What of it nobody has verified, signed off or not.
    let unverified: [UnverifiedEntry]

    init(_ file: PolicyFolder.File, in folder: String, signed: Set<String>) throws(BadInput) {
        let source = Source(name: folder + "/" + file.path)
        let written = try NodeReader.yaml(file.bytes, from: source)
        unverified = UnverifiedEntry.entries(of: written, in: file.path)
        let node = UnverifiedEntry.settled(written, at: "", in: file.path, signed)
        var fields = try Fields(node, at: "", in: source)
        path = file.path
        bytes = file.bytes
        id = try fields.required("id").text()
        title = try fields.required("title").text()
        inForce = try fields.required("in_force").period()
        _ = try fields.required("owner").text()
        authority = try fields.authority(or: nil)
        content = fields
    }

    /// Where an entry stands, for what names the file.
    var stem: String {
        path.split(separator: "/").last.map { String($0.prefix { $0 != "." }) } ?? path
    }
}

import Vocabulary

/// What is written of the records of a change, and the commitments to it.
struct ChangeContents: Sendable {
    struct Content: Sendable {
        let version: Int
        let bytes: [UInt8]
        let commitment: Commitment
    }

    private var contents: [RecordID: Content] = [:]

    init(of change: Change) throws {
        for record in change.records {
            let bytes = try RecordContent.bytes(of: record)
            contents[record.id] = Content(version: record.version, bytes: bytes, commitment: .to(bytes))
        }
    }

    /// What is written of a version of a record.
    ///
    /// - Throws: `UnaccountedVersion` where the change does not write it.
    func content(of record: RecordID?, version: Int) throws(UnaccountedVersion) -> Content {
        guard let content = record.flatMap({ contents[$0] }), content.version == version else {
            throw UnaccountedVersion()
        }
        return content
    }
}

/// An entry accounts for a version that its change does not write: the action is not whole.
struct UnaccountedVersion: Error {}

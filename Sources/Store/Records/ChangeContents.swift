import Vocabulary

/// What is written of the records of a change, before it is sealed.
struct ChangeContents: Sendable {
    struct Content: Sendable {
        let version: Int
        let owner: KeyOwner
        let bytes: [UInt8]
    }

    let contents: [RecordID: Content]

    init(of change: Change) throws {
        var contents: [RecordID: Content] = [:]
        for record in change.records {
            contents[record.id] = Content(
                version: record.version,
                owner: KeyOwner(of: record),
                bytes: try RecordContent.bytes(of: record)
            )
        }
        self.contents = contents
    }
}

/// What is written of the records of a change, each sealed by its owner's key, and the commitments to that.
///
/// The journal vouches for what is kept as it is kept: whoever checks it needs no key, and it holds after a key was destroyed.
struct SealedContents {
    struct Content {
        let version: Int
        let owner: KeyOwner
        /// How long it is as it is read.
        let size: Int
        let sealed: [UInt8]
        let commitment: Commitment
    }

    private var contents: [RecordID: Content] = [:]

    init(_ plain: ChangeContents, by key: (KeyOwner) throws -> ContentKey) throws {
        for (id, content) in plain.contents {
            let place = SealedPlace.version(content.version, of: id)
            let sealed = try key(content.owner).seal(content.bytes, in: place)
            contents[id] = Content(
                version: content.version,
                owner: content.owner,
                size: content.bytes.count,
                sealed: sealed,
                commitment: .to(sealed)
            )
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

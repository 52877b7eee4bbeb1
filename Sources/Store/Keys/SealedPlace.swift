import Vocabulary

/// Where something sealed belongs; it cannot be opened in another place.
struct SealedPlace {
    /// What the seal is bound to: words of which each ends in a zero byte.
    let bytes: [UInt8]

    private init(_ words: String...) {
        bytes = words.flatMap { Array($0.utf8) + [0] }
    }

    static func version(_ version: Int, of record: RecordID) -> SealedPlace {
        SealedPlace("heed content 1", record.text, String(version))
    }

    /// What stands beside an entry of the journal.
    static func detail(of sequence: Int) -> SealedPlace {
        SealedPlace("heed detail 1", String(sequence))
    }

    static func draft(_ id: String, revision: Int) -> SealedPlace {
        SealedPlace("heed draft 1", id, String(revision))
    }

    static func note(_ id: RecordID) -> SealedPlace {
        SealedPlace("heed note 1", id.text)
    }

    static func answer(to key: ReceiptKey) -> SealedPlace {
        SealedPlace("heed answer 1", key.account.text, key.key)
    }

    /// A key of contents under a master key.
    static func key(of owner: KeyOwner, under master: Int) -> SealedPlace {
        SealedPlace("heed key 1", owner.text, String(master))
    }
}

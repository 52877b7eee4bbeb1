/// Why a checkpoint or its key cannot be trusted.
package enum CheckpointFault: Error, Hashable, Sendable {
    /// It is not written as a checkpoint is; with what is wrong.
    case malformed(String)
    /// It is not written as a key is; with what is wrong.
    case badKey(String)
    /// It belongs to another store.
    case foreign(origin: String)
    /// None of its signatures is by the key.
    case unsigned
    /// It bears the name of the key, and a signature that is not by it.
    case forged

    package var reason: String {
        switch self {
        case .malformed(let what): "this is no checkpoint: \(what)"
        case .badKey(let what): "this is no key of checkpoints: \(what)"
        case .foreign(let origin): "the checkpoint is of another store, \(origin)"
        case .unsigned: "the checkpoint bears no signature by the key of this store"
        case .forged: "the signature of the checkpoint is not by the key that it names, or the checkpoint was changed"
        }
    }

    package var remedy: String {
        switch self {
        case .malformed: "give the file as it was written; an editor may have changed its lines"
        case .badKey: "give the key as it was written; where it is lost, restore it from a backup"
        case .foreign: "give a checkpoint that this store wrote"
        case .unsigned: "give a checkpoint that this store signed, or the key that it had then"
        case .forged: "keep the file as evidence, and give another copy of the checkpoint"
        }
    }
}

import Vocabulary

extension StoreSession {
    /// The key of an owner, made where there is none.
    func contentKey(for owner: KeyOwner) throws -> ContentKey {
        if let known = try knownKey(of: owner) { return known }
        let key = ContentKey()
        let number = try masterNumber()
        try sql.run(
            "INSERT INTO content_key (owner, master, wrapped) VALUES ($1, $2, $3)",
            [.text(owner.text), .integer(number), .bytes(wrap(key, of: owner, under: number))]
        )
        keys.remember(key, of: owner)
        return key
    }

    /// Opens what an owner's key sealed.
    ///
    /// - Throws: `BrokenSeal` where there is no such key, or it is not what sealed this here.
    func open(_ sealed: [UInt8], of owner: KeyOwner, in place: SealedPlace) throws -> [UInt8] {
        guard let key = try knownKey(of: owner) else { throw BrokenSeal() }
        return try key.open(sealed, in: place)
    }

    func wrap(_ key: ContentKey, of owner: KeyOwner, under number: Int) throws -> [UInt8] {
        try keys.masters.key(number).seal(key.bytes, in: .key(of: owner, under: number))
    }

    func unwrap(_ wrapped: [UInt8], of owner: KeyOwner, under number: Int) throws -> ContentKey {
        try ContentKey(bytes: keys.masters.key(number).open(wrapped, in: .key(of: owner, under: number)))
    }

    /// The number of the master key under which new keys come.
    func masterNumber() throws -> Int {
        guard let newest = try masterNumbers().last else { throw UnexpectedValue(column: "master_key.number") }
        return newest
    }

    /// The numbers of the master keys in use, oldest first; more than one while they are being changed.
    func masterNumbers() throws -> [Int] {
        try sql.rows("SELECT number FROM master_key ORDER BY number").map { try $0.integer("number") }
    }

    func begin(master number: Int, at moment: Instant) throws {
        try sql.run(
            "INSERT INTO master_key (number, made_at) VALUES ($1, $2) ON CONFLICT (number) DO NOTHING",
            [.integer(number), .integer(moment.seconds)]
        )
    }

    private func knownKey(of owner: KeyOwner) throws -> ContentKey? {
        if let key = keys.key(of: owner) { return key }
        let row = try sql.row("SELECT master, wrapped FROM content_key WHERE owner = $1", [.text(owner.text)])
        guard let row else { return nil }
        let key = try unwrap(row.bytes("wrapped"), of: owner, under: row.integer("master"))
        keys.remember(key, of: owner)
        return key
    }
}

/// The keys that one transaction has opened.
final class SessionKeys {
    let masters: MasterKeys
    private var opened: [KeyOwner: ContentKey] = [:]

    init(_ masters: MasterKeys) {
        self.masters = masters
    }

    func key(of owner: KeyOwner) -> ContentKey? {
        opened[owner]
    }

    func remember(_ key: ContentKey, of owner: KeyOwner) {
        opened[owner] = key
    }
}

package import Vocabulary

extension StoreSession {
    package func keep(_ answer: KeptAnswer, at moment: Instant) throws {
        let people = answer.people.map(\.text).joined(separator: " ")
        let key = try contentKey(for: KeyOwner(answer.key.account))
        let sealed = try key.seal(answer.answer, in: .answer(to: answer.key))
        let changed = try sql.run(
            """
            INSERT INTO kept_answer (actor, key, fingerprint, answer, people, at, is_sealed)
            VALUES ($1, $2, $3, $4, $5, $6, 1)
            ON CONFLICT (actor, key) DO NOTHING
            """,
            [
                .text(answer.key.account.text), .text(answer.key.key), .bytes(answer.key.fingerprint),
                .bytes(sealed), .text(people), .integer(moment.seconds),
            ]
        )
        guard changed == 1 else {
            throw Refusal(
                .keyInUse,
                "another request with this key is being answered",
                remedy: "send the same request again"
            )
        }
    }

    package func answer(to key: ReceiptKey) throws -> KeptAnswer? {
        let row = try sql.row(
            "SELECT fingerprint, answer, people, is_sealed FROM kept_answer WHERE actor = $1 AND key = $2",
            [.text(key.account.text), .text(key.key)]
        )
        return try row.map { row in
            var answer = try row.bytes("answer")
            if try row.integer("is_sealed") != 0 {
                answer = try open(answer, of: KeyOwner(key.account), in: .answer(to: key))
            }
            return KeptAnswer(
                key: ReceiptKey(account: key.account, key: key.key, fingerprint: try row.bytes("fingerprint")),
                answer: answer,
                people: try row.text("people").split(separator: " ").map { RecordID(String($0)) }
            )
        }
    }

    /// Forgets answers that were given before a moment; they hold what was shown then.
    package func forgetAnswers(givenBefore moment: Instant) throws -> Int {
        try sql.run("DELETE FROM kept_answer WHERE at < $1", [.integer(moment.seconds)])
    }
}

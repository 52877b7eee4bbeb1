package import Vocabulary

/// One file of a policy as it was used.
package struct KeptPolicyFile: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension StoreSession {
    package func hasPolicy(_ sha256: String) throws -> Bool {
        try sql.row("SELECT sha256 FROM policy WHERE sha256 = $1", [.text(sha256)]) != nil
    }

    /// Keeps a policy by its hash, once.
    package func keepPolicy(_ sha256: String, _ files: [KeptPolicyFile], at moment: Instant) throws {
        let changed = try sql.run(
            "INSERT INTO policy (sha256, at) VALUES ($1, $2) ON CONFLICT (sha256) DO NOTHING",
            [.text(sha256), .integer(moment.seconds)]
        )
        guard changed == 1 else { return }
        for file in files {
            try sql.run(
                "INSERT INTO policy_file (policy, path, bytes) VALUES ($1, $2, $3)",
                [.text(sha256), .text(file.path), .bytes(file.bytes)]
            )
        }
    }

    package func policyFiles(_ sha256: String) throws -> [KeptPolicyFile] {
        try sql.rows("SELECT path, bytes FROM policy_file WHERE policy = $1 ORDER BY path", [.text(sha256)])
            .map { KeptPolicyFile(path: try $0.text("path"), bytes: try $0.bytes("bytes")) }
    }
}

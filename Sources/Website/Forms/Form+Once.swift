package import Vocabulary
package import WebSupport

extension Form {
    /// The key under which a form is answered once, however often it is sent; nil where it holds none.
    ///
    /// What was typed is part of it: a form that is gone back to and written otherwise is another.
    package func receiptKey(of page: String, by account: AccountID) -> ReceiptKey? {
        guard let once = text("once"), RecordID(uuid: once) != nil else { return nil }
        let digest = without("csrf").digest
        let hex = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return ReceiptKey(account: account, key: "\(page) \(hex)", fingerprint: digest)
    }
}

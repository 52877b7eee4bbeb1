import Learn
import Vocabulary

extension StoreSession {
    /// What stood under another's name would tell them, and those who lead on welfare, of somebody else.
    func misplacedWelfare() throws -> [RecordID] {
        try ids(of: .welfare).filter { id in
            let row = try sql.row("SELECT account FROM welfare WHERE id = $1", [.text(id.text)])
            return try row?.text("account") != record(id, .latest, as: WelfareRecord.self)?.account.text
        }
    }
}

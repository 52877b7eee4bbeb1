import Learn
import Vocabulary

extension StoreSession {
    /// An exercise that another agency reached, or a part that stood under another's name, would tell who judged what.
    func misplacedExercises() throws -> [RecordID] {
        let exercises = try ids(of: .exercise).filter { id in
            guard let exercise = try exercise(id, .latest) else { return true }
            let row = try sql.row("SELECT agency, unit FROM exercise WHERE id = $1", [.text(id.text)])
            return try !isHeld(row, exercise.holding, id)
        }
        let parts = try ids(of: .exercisePart).filter { id in
            let part = try exercisePart(id, .latest)
            let row = try sql.row(
                "SELECT exercise, assessor, handed_in FROM exercise_part WHERE id = $1",
                [.text(id.text)]
            )
            return try row?.text("exercise") != part?.exercise.text || row?.text("assessor") != part?.assessor.text
                || row?.optionalInteger("handed_in") != part?.handedIn?.seconds
        }
        return exercises + parts
    }
}

import Learn
import Notation
import Vocabulary

extension Field {
    /// A step of a licence with what is said of it, or what somebody makes of a decision that waits for them.
    func licenceDecision() throws(BadInput) -> LicenceDecision {
        var fields = try fields()
        let step = try fields.required("step")
        switch try step.text() {
        case "confirm":
            try fields.finish()
            return .confirm
        case "object":
            let reason = try fields.required("reason").words()
            try fields.finish()
            return .object(reason)
        default: break
        }
        let move = try step.one(of: LicenceMove.self, "a step of a licence")
        let said = LicenceSaid(
            panel: try fields.list("panel") { (item) throws(BadInput) in AccountID(try item.words()) },
            reason: try fields.optional("reason")?.words(),
            conditions: try fields.list("conditions") { (item) throws(BadInput) in try item.words() },
            scopes: try fields.list("scopes") { (item) throws(BadInput) in LicenceScopeID(try item.words()) },
            handling: try fields.optional("handling")?.words(),
            agency: try fields.optional("agency").map { (field) throws(BadInput) in AgencyID(try field.words()) },
            grounds: try fields.list("grounds") { (item) throws(BadInput) in try item.ground() }
        )
        try fields.finish()
        return .step(move, said)
    }

    private func ground() throws(BadInput) -> GroundSaid {
        var fields = try fields()
        let said = GroundSaid(
            try fields.required("ground").one(of: LicenceGround.self, "a ground of renewal"),
            try fields.required("words").words()
        )
        try fields.finish()
        return said
    }
}

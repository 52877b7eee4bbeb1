import Notation
import Recognise
import Vocabulary

extension ContactReading {
    func relationship(_ field: Field) throws(BadInput) -> Relationship {
        var fields = try field.fields()
        let relationship = Relationship(
            from: try cast.person(fields.required("from"), "a relationship from"),
            to: try cast.person(fields.required("to"), "a relationship to"),
            kind: try fields.required("is").text()
        )
        try fields.finish()
        return relationship
    }

    func feature(_ field: Field) throws(BadInput) -> RecordedFeature {
        var fields = try field.fields()
        var feature = RecordedFeature(
            try fields.required("feature").identifier(among: terms.features, "a feature of the situation"),
            about: nil
        )
        if let about = fields.optional("about") { feature.about = try cast.person(about, "a feature about") }
        if let by = fields.optional("by") { feature.by = try cast.person(by, "a feature caused by") }
        feature.note = try fields.optional("note")?.text()
        try fields.finish()
        return feature
    }

    func control(_ field: Field) throws(BadInput) -> RecordedControl {
        var fields = try field.fields()
        var control = RecordedControl(
            try fields.required("control").identifier(among: terms.controls, "a control"),
            protects: nil,
            state: try fields.optional("state")?.one(of: ControlState.self, "a state of a control") ?? .unknown
        )
        if let protects = fields.optional("protects") {
            control.protects = try cast.person(protects, "a control that protects")
        }
        control.owner = try fields.optional("owner")?.identifier(among: terms.controlOwners, "an owner of a control")
        control.verified = try fields.optional("verified")?.calendarDay()
        control.ends = try fields.optional("ends")?.calendarDay()
        let successor = try fields.optional("successor")?.text()
        control.successor = successor?.lowercased() == "none" ? nil : successor
        control.failedBecause = try fields.optional("failed_because")?.text()
        try fields.finish()
        return control
    }
}

import Notation

/// What is written of how to make contact safely.
struct SafeContactTexts: Sendable {
    /// The routes of those of whom it is written.
    let routes: [String]
    let known: [String]
    /// Each once, of somebody of whom that agency was not told.
    let keptFrom: [String]
}

extension Field {
    func safeContact() throws(BadInput) -> SafeContactTexts {
        var fields = try fields()
        let texts = SafeContactTexts(
            routes: try fields.required("routes").texts(),
            known: try fields.required("known").texts(),
            keptFrom: try fields.required("kept_from").texts()
        )
        try fields.finish()
        return texts
    }
}

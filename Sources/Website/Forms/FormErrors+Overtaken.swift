extension FormErrors {
    /// Another window kept something else in between.
    static let overtaken = FormErrors(
        [],
        paragraph: "You changed this in another window after you opened it here. Nothing was overwritten: "
            + "what you sent is below, and the other is kept until you save this."
    )

    /// Somebody changed the contact in between.
    static func stale(at version: Int) -> FormErrors {
        FormErrors(
            [],
            paragraph: "The contact was changed after you opened this page. What is known now is beside it, as of "
                + "version \(version), and what you wrote is below. Look again, then save it."
        )
    }
}

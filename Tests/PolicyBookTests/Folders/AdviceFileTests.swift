import Testing

/// What is wrong in the file on whom to ask is told where it stands, and with how to mend it.
struct AdviceFileTests {
    private static let slips = [
        Slip(
            "respond/advice.yaml",
            "agency: council",
            "agency: counsil",
            says: "kinds[0].agency: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            "respond/advice.yaml",
            "otherwise: [night-desk]",
            "otherwise: [nigth-desk]",
            says: "kinds[0].otherwise[0]: 'nigth-desk' is not one to ask; did you mean 'night-desk'?"
        ),
        Slip(
            "respond/advice.yaml",
            "otherwise: [night-desk]",
            "otherwise: [duty-officer]",
            says: "kinds[0].otherwise[0]: nobody stands in for themselves; name another"
        ),
        Slip(
            "respond/advice.yaml",
            "say_first: [Who is there]",
            "say_first: []",
            says: "kinds[0].say_first: the list is empty; name at least one"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

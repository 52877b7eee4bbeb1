import Testing

/// What is wrong in the file of plans is told where it stands, and with how to mend it.
struct PlanFileTests {
    private static let slips = [
        Slip(
            "respond/plans.yaml",
            "medium: 14,",
            "medum: 14,",
            says: "review_after_days: 'medium' is missing; is 'medum' meant to be 'medium'?"
        ),
        Slip(
            "respond/plans.yaml",
            "action_due_days: 7",
            "action_due_days: 0",
            says: "action_due_days: '0' is out of range; write a number from 1 to 366"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

import Testing

/// What is wrong in the file of a hub is told where it stands, and with how to mend it.
struct HubFileTests {
    private static let slips = [
        Slip(
            "respond/hub.yaml",
            "agencies: [council]",
            "agencies: [counsil]",
            says: "research.agencies[0]: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            "respond/hub.yaml",
            "decision: not-share",
            "decision: share",
            says: "together[0].decision: sharing is decided one by one; write not-share"
        ),
        Slip(
            "respond/hub.yaml",
            "reason: information-only",
            "reason: need-to-act",
            says: "together[0].reason: 'need-to-act' is not a reason of this decision; use one of: information-only"
        ),
        Slip(
            "respond/hub.yaml",
            "details: [name]",
            "details: [gp]",
            says: "research.details[0]: this is more than is needed to look somebody up; write name, born or home"
        ),
        Slip(
            "respond/hub.yaml",
            "when: [judged-low, no-child]",
            "when: [judged-low, no-chlid]",
            says: "together[0].when[1]: 'no-chlid' is not a condition; did you mean 'no-child'?"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

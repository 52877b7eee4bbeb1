import Testing

/// What is wrong in the file of the standing checks is told where it stands, and with how to mend it.
struct ChecksFileTests {
    private static let slips = [
        Slip(
            "respond/checks.yaml",
            "id: lowered-unseen",
            "id: lowered-unsene",
            says: "checks[2].id: 'lowered-unsene' is not a standing check; did you mean 'lowered-unseen'?"
        ),
        Slip(
            "respond/checks.yaml",
            "routes: [care]",
            "routes: [cure]",
            says: "checks[0].routes[0]: 'cure' is not a pathway; did you mean 'care'?"
        ),
        Slip(
            "respond/checks.yaml",
            "alerts: [control-gap]",
            "alerts: [control-gip]",
            says: "checks[1].alerts[0]: 'control-gip' is not an alert; did you mean 'control-gap'?"
        ),
        Slip(
            "respond/checks.yaml",
            "owner: {role: supervisor, of: agency}",
            "owner: {role: supervisor, of: force}",
            says: "checks[1].owner.of: 'force' is not where somebody sees to it; use one of: unit, agency"
        ),
        Slip(
            "respond/checks.yaml",
            "longest_aside: 28",
            "longest_aside: 0",
            says: "longest_aside: '0' is out of range; write a number from 1 to 365"
        ),
        Slip(
            "respond/checks.yaml",
            "id: one-account",
            "id: referral-not-sent",
            says: "checks[1].id: 'referral-not-sent' is there already; give each entry an id of its own"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

import Testing

/// What is wrong in the file of meetings is told where it stands, and with how to mend it.
struct MeetingsFileTests {
    private static let slips = [
        Slip(
            "respond/meetings.yaml",
            "hosts: [council]",
            "hosts: [counsil]",
            says: "kinds[0].hosts[0]: 'counsil' is not an agency; did you mean 'council'?"
        ),
        Slip(
            "respond/meetings.yaml",
            "pathways: [care]",
            "pathways: [car]",
            says: "kinds[0].pathways[0]: 'car' is not a pathway; did you mean 'care'?"
        ),
        Slip(
            "respond/meetings.yaml",
            "within: {working_days: 5}",
            "within: {source: Somebody}",
            says: "kinds[0].within: no time is given; write hours, days, working_days or next_school_day"
        ),
        Slip(
            "respond/meetings.yaml",
            "    invites:\n      - {agency: council, why: They keep the plan, always: yes}",
            "    invites: [{agency: council, why: x, always: yes}, {agency: council, why: y, always: no}]",
            says: "kinds[0].invites[1].agency: 'council' is invited already; name each agency once"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

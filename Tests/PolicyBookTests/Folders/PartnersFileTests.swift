import Testing

/// What is wrong in the file of partners is told where it stands, and with how to mend it.
struct PartnersFileTests {
    private static let slips = [
        Slip(
            "respond/partners.yaml",
            "fewest: 5",
            "fewest: 1",
            says: "counting.fewest: '1' is out of range; write a number from 2 to 100"
        ),
        Slip(
            "respond/partners.yaml",
            "has_hub: false",
            "has_hub: perhaps",
            says: "receive_concerns[0].has_hub: 'perhaps' is neither yes nor no; write yes or no"
        ),
        Slip(
            "respond/partners.yaml",
            "has_hub: false",
            "has_hub: false, unit: Front Desk",
            says: "receive_concerns[0].unit: 'Front Desk' is no id of a unit; write it like front-desk"
        ),
    ]

    @Test(arguments: slips) func `a slip is told where it stands`(_ slip: Slip) throws {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

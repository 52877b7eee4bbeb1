import PolicyBook
import Testing

/// Slips in how referrals are handed over.
@Suite struct HandoverFileTests {
    private static let handover = "respond/handover.yaml"
    private static let last = "  - {id: no-safe-way, title: No safe way is told, meaning: Say how}\n"

    static let slips = [
        Slip(
            handover,
            "before_sending:\n",
            "before_sending:\n  - {id: too-long, title: It is too long, meaning: Shorten it}\n",
            below: 1,
            says: "before_sending: 'too-long' is not a check, or stands twice; write each once: items-missing, "
                + "own-words-missing, children-missing, hopes-of-others, no-safe-way"
        ),
        Slip(
            handover,
            "before_sending:\n",
            "before_sending:\n" + last,
            below: 1,
            says: "before_sending: 'no-safe-way' is not a check, or stands twice; write each once: items-missing, "
                + "own-words-missing, children-missing, hopes-of-others, no-safe-way"
        ),
        Slip(
            handover,
            "before_sending:\n  - {id: items-missing, title: Something is not told, meaning: Tell it}\n",
            "before_sending:\n",
            below: 1,
            says: "before_sending: 'items-missing' has no words; write its title and meaning"
        ),
        Slip(
            handover,
            "why_told:\n  - {id: name, title: Whose it is, meaning: So that they find them}\n",
            "why_told:\n",
            below: 1,
            says: "why_told: 'name' has no words; write its title and meaning"
        ),
    ]

    @Test(arguments: slips) func `a slip in what is held against a referral is told where it stands`(slip: Slip) throws
    {
        let (found, expected) = try slip.found()
        #expect(found == expected)
    }
}

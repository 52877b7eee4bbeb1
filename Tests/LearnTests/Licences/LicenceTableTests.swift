import Learn
import Testing
import Vocabulary

/// Every step of a licence, as a table that stands here and not in the program.
struct LicenceTableTests {
    private typealias Status = LicenceRecord.Status

    /// For each step, in the order of the states, where it leads: `=` as it was, `<` where it stood before, `.` not from there.
    private static let table: [LicenceMove: String] = [
        //                    ap in aw co de su wi la re
        .admit: "              in .  .  .  .  .  .  .  . ",
        .award: "              .  aw .  .  .  .  .  .  . ",
        .awardWithConditions: ".  co .  .  .  .  .  .  . ",
        .deferDecision: "      de de .  .  .  .  .  .  . ",
        .takeUpAgain: "        .  .  .  .  in .  .  .  . ",
        .imposeConditions: "   .  .  co .  .  .  .  .  co",
        .liftConditions: "     .  .  .  aw .  .  .  .  . ",
        .renew: "              .  .  =  =  .  .  .  .  = ",
        .suspend: "            .  .  su su .  .  .  .  su",
        .withdraw: "           .  .  wi wi wi wi .  wi wi",
        .giveUp: "             wi wi wi wi wi wi .  wi wi",
        .lapse: "              .  .  la la .  .  .  .  la",
        .restore: "            .  .  .  .  .  re .  re . ",
        .transfer: "           .  =  =  =  .  =  .  =  = ",
        .appeal: "             .  .  .  =  =  =  =  .  . ",
        .upholdAppeal: "       .  .  .  <  <  <  <  .  . ",
        .dismissAppeal: "      .  .  .  =  =  =  =  .  . ",
    ]

    @Test(arguments: LicenceMove.allCases) func `a step leads where the table says, and from nowhere else`(
        move: LicenceMove
    ) throws {
        let row = try #require(Self.table[move]).split(separator: " ").map(String.init)
        #expect(row.count == Status.allCases.count)
        for (status, target) in zip(Status.allCases, row) {
            #expect(move.rule.from.contains(status) == (target != "."), "\(status)")
            guard target != "." else { continue }
            let expected: LicenceMove.Target =
                switch target {
                case "=": .asItWas
                case "<": .before
                default: .state(try #require(Status.allCases.first { $0.rawValue.hasPrefix(target) }))
                }
            #expect(move.rule.to == expected, "\(status)")
        }
    }

    @Test func `what can be appealed against is what leads to where an appeal is heard`() {
        for move in LicenceMove.allCases where move.isAdverse {
            guard case .state(let status) = move.rule.to else { Issue.record("\(move) leads nowhere"); continue }
            #expect(LicenceMove.appeal.rule.from.contains(status))
            #expect(move.rule.whose == .panel && move.rule.asks.contains(.reason))
        }
    }

    @Test func `whatever takes the work from somebody says what happens to it, unless nobody did it`() {
        let ending = LicenceMove.allCases.filter { move in
            [.state(.suspended), .state(.withdrawn)].contains(move.rule.to)
        }
        #expect(ending == [.suspend, .withdraw, .giveUp])
        #expect(ending.allSatisfy { $0.rule.asks.contains(.handling) })
    }
}

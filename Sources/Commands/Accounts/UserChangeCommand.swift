import Access
import ArgumentParser
import Identity
import Learn
import PolicyBook
import Store
import Vocabulary

/// `heed user change`: somebody moves, is promoted, has another line manager, leaves or comes back.
struct UserChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change where somebody works, as what and under whom, or whether their account is in use.",
        discussion: """
            What is not named stays as it is, and every version of the account is kept. Roles: \
            \(AccountRole.allCases.map(\.rawValue).joined(separator: ", ")).
            """
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: "The id of the account.")
    var account: String

    @Option(help: "The unit, such as a district or a team.")
    var unit: String?

    @Option(name: .customLong("role"), help: "What they are from now on, in place of what they were; may be repeated.")
    var roles: [AccountRole] = []

    @Option(help: "The rank or grade, by its id in the policy, such as sergeant.")
    var rank: String?

    @Option(help: "Since when they are in this role; today, where the role or the rank is another.")
    var since: CalendarDay?

    @Option(name: .customLong("line-manager"), help: "Who answers for their work, by the id of the account.")
    var lineManager: String?

    @Option(help: "Where they get mail, such as the weekly letter of what they have to learn.")
    var mail: String?

    @Flag(name: .customLong("no-mail"), help: "Take their mail address away.")
    var takesMailAway = false

    @OptionGroup var subject: SubjectOptions

    @Flag(help: "Take the account out of use, such as of somebody who has left.")
    var suspend = false

    @Flag(help: "Take it into use again.")
    var resume = false

    func validate() throws {
        if suspend, resume { throw ValidationError("give --suspend or --resume, and not both") }
        if mail != nil, takesMailAway { throw ValidationError("give --mail or --no-mail, and not both") }
        let names = [unit, rank, lineManager, mail].compactMap(\.self)
        if names.isEmpty, roles.isEmpty, since == nil, !suspend, !resume, !takesMailAway, !subject.isGiven {
            throw ValidationError("say what is to be different, such as --rank sergeant")
        }
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            if let rank {
                let policy = try PolicyBook(PolicyFolder.bundled()).learnPolicy(on: LocalTime.day(of: world.now))
                try KnownID.check(rank, of: "rank", given: "--rank", among: policy.ranks.map(\.term.id.text))
            }
            var change = AccountChange()
            change.unit = unit.map { UnitID($0) }
            change.roles = roles.isEmpty ? nil : Set(roles)
            change.rank = rank.map { RankID($0) }
            change.since = since
            change.lineManager = lineManager.map { AccountID($0) }
            change.mail =
                try MailOption.checked(mail).map(AccountChange.MailChange.given)
                ?? (takesMailAway ? .takenAway : nil)
            change.subject = subject.change
            change.isSuspended = suspend ? true : resume ? false : nil
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            try await ChangeAccount(store: kept, world: world)(change, of: RecordID(account))
        }
    }
}

import Access
import ArgumentParser
import Foundation
import Identity
import Learn
import Notation
import PolicyBook
import Store
import Understand
import Vocabulary

/// `heed user`: who may sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Accounts: who may sign in.",
        subcommands: [
            UserAddCommand.self, UserChangeCommand.self, UserSignInCommand.self, UserTotpCommand.self,
            UserSignOutCommand.self,
            UserCalendarCommand.self,
        ]
    )
}

/// `heed user add`: a new account.
struct UserAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an account, and print its id.",
        discussion: "Roles: \(AccountRole.allCases.map(\.rawValue).joined(separator: ", "))."
    )

    @OptionGroup var store: StoreOptions

    @Option(help: "The name that others see.")
    var name: String

    @Option(help: "The agency, by its id in the policy, such as police or adult-social-care.")
    var agency: String

    @Option(help: "The unit, such as a district or a team; leave it out for somebody who stands beside them.")
    var unit: String?

    @Option(name: .customLong("role"), help: "What they are; may be given several times.")
    var roles: [AccountRole] = []

    @Option(
        name: .customLong("sign-in"),
        help: "The name to sign in with; upper and lower case are the same. Without one it only shows tokens."
    )
    var signInName: String?

    @Option(help: "The rank or grade, by its id in the policy, such as constable.")
    var rank: String?

    @Option(help: "Since when they are in this role, such as 2026-11-02; what they are to learn counts from then.")
    var since: CalendarDay?

    @Option(name: .customLong("line-manager"), help: "Who answers for their work, by the id of the account.")
    var lineManager: String?

    @Option(help: "Where they get mail, such as the weekly letter of what they have to learn.")
    var mail: String?

    @Flag(help: "Read a password of 12 to 128 characters from standard input.")
    var passwordStdin = false

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if roles.isEmpty { throw ValidationError("give at least one --role") }
        if name.allSatisfy(\.isWhitespace) { throw ValidationError("--name is empty") }
        try SignInOption.check(signInName)
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let book = try PolicyBook(PolicyFolder.bundled())
            let today = LocalTime.day(of: world.now)
            let agencies = try book.policy(on: today).agencies.map(\.term.id.text)
            try KnownID.check(agency, of: "agency", given: "--agency", among: agencies)
            if let rank {
                let ranks = try book.learnPolicy(on: today).ranks.map(\.term.id.text)
                try KnownID.check(rank, of: "rank", given: "--rank", among: ranks)
            }
            let address = try MailOption.checked(mail)
            let digest = passwordStdin ? try await PasswordInput.digest() : nil
            let account = Account(
                id: world.newID(),
                name: name,
                agency: AgencyID(agency),
                unit: unit.map { UnitID($0) },
                roles: Set(roles),
                signInName: signInName.flatMap { SignInName($0) },
                rank: rank.map { RankID($0) },
                since: since ?? today,
                lineManager: lineManager.map { AccountID($0) },
                mail: address
            )
            let kept = try await store.open(store.folder(), world: world)
            try await AddAccount(store: kept, world: world)(account, password: digest)
            show(json ? JSONText(.map([("id", .text(account.id.text))])).compact + "\n" : account.id.text + "\n")
        }
    }
}

extension CalendarDay: ExpressibleByArgument {
    package init?(argument: String) { self.init(text: argument) }
}

extension AccountRole: ExpressibleByArgument {}

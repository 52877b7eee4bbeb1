import Testing

@Suite struct HelpTests {
    @Test(arguments: [
        ["--help"], ["assess", "--help"], ["spot", "--help"], ["policy", "--help"], ["policy", "check", "--help"],
        ["policy", "show", "--help"], ["policy", "clues", "--help"], ["policy", "mutate", "--help"],
    ])
    func `every command tells what it does`(_ arguments: [String]) async throws {
        let run = try await Heed.run(arguments)
        #expect(run.status == 0)
        #expect(run.output.contains("OVERVIEW: ") && run.output.contains("USAGE: heed"))
        #expect(run.errors.isEmpty)
    }

    @Test func `the program lists its commands and its exit statuses`() async throws {
        let help = try await Heed.run("--help").output
        for word in ["assess", "spot", "policy", "64 usage", "65 bad input", "70 fault"] {
            #expect(help.contains(word))
        }
    }

    @Test(arguments: [
        (["assess"], ["--jsonl", "--json ", "--live"]), (["spot"], ["--explain", "--target"]),
        (["policy"], ["check", "unverified", "test", "mutate", "clues", "show"]),
        (["policy", "mutate"], ["--only <words>"]), (["policy", "clues"], ["--evaluate <file>", "--misses"]),
        (["policy", "show"], ["[<id> ...]", "--plain"]), (["delivery"], ["points", "list", "show", "retry"]),
        (["delivery", "points", "add"], ["--webhook <url>", "--owner <account>"]),
        (["referrals", "unowned"], ["--after <minutes>"]), (["user", "calendar"], ["--revoke"]),
        (["learning"], ["coverage", "owed", "pilots", "exercises"]), (["investigations"], ["board", "forecast"]),
        (["learning", "owed"], ["--account <account>", "--unit <unit>"]),
        (["learning", "pilots"], ["[<pilot>]", "--json"]),
        (["journal", "person"], ["<id>", "--limit <number>"]),
        (["audit", "verify"], ["[<dir> ...]", "--checkpoint <file>"]),
        (["keys"], ["list", "rotate"]), (["keys", "rotate"], ["--data <dir>", "--keys <dir>", "--json"]),
        (["serve"], ["--oidc-issuer <url>", "--oidc-client-secret-file <file>", "--oidc-only"]),
        (["user", "change"], ["--oidc-subject <sub>", "--oidc-issuer <url>", "--no-oidc"]),
    ])
    func `a command lists what can be asked of it`(_ command: [String], _ words: [String]) async throws {
        let help = try await Heed.run(command + ["--help"]).output
        for word in words { #expect(help.contains(word), "\(help)") }
    }

    @Test(arguments: [
        ["assess", "--bogus", "a.yaml"], ["assess"], ["bogus"], ["spot", "extra"], ["policy", "chek"],
        ["assess", "--at", "yesterday", "a.yaml"], ["assess", "--at"], ["spot", "--explain", "--target"],
        ["policy", "clues"], ["policy", "clues", "--misses"], ["policy", "mutate", "--only"], ["policy", "sho"],
        ["delivery", "points", "add", "--agency", "health", "--owner", "x"], ["delivery", "list", "--state", "lost"],
        ["referrals", "unowned", "--after", "-1"], ["journal", "person", "x", "--limit", "0"],
        ["learning", "owed", "--account", "x", "--unit", "y"],
        ["serve", "--delivery-waits", "5,x"],
        ["serve", "--delivery-timeout", "0"], ["serve", "--mail-server", "mail.force.example:587"],
        ["serve", "--live", "--practice-place", "127.0.0.1:1"], ["serve", "--public-address", "force"],
    ])
    func `what is no command or option is told with status 64`(_ arguments: [String]) async throws {
        let run = try await Heed.run(arguments)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: "))
    }
}

package import Access
package import Vocabulary

extension MemorySession: AccountRecords {
    package func account(_ id: RecordID) throws -> Account? {
        state.record(id, .latest, as: Account.self)
    }

    package func account(named name: SignInName) throws -> Account? {
        state.latest(Account.self).first { $0.signInName == name }
    }

    package func account(knownAs subject: ProviderSubject) throws -> Account? {
        state.latest(Account.self).first { $0.providerSubject == subject }
    }

    func checkSubject(of account: Account) throws {
        guard let subject = account.providerSubject, let other = try self.account(knownAs: subject) else { return }
        guard other.id == account.id else { throw Refusal.subjectTaken }
    }

    func checkName(of account: Account) throws {
        guard let name = account.signInName, let other = try self.account(named: name) else { return }
        guard other.id == account.id else { throw Refusal.nameTaken }
    }

    package func account(showing digest: [UInt8], at moment: Instant) throws -> Account? {
        guard let token = state.tokens.first(where: { $0.digest == digest }), moment < token.expires else {
            return nil
        }
        let found = try account(token.account)
        return found?.isSuspended == false ? found : nil
    }

    package func keep(_ token: Token) throws {
        state.tokens.append(token)
    }

    package func keep(password: String, of account: RecordID) throws {
        state.passwords[account] = password
    }

    package func password(of account: RecordID) throws -> String? {
        state.passwords[account]
    }
}

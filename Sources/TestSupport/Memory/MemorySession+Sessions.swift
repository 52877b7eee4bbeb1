package import Access
package import Vocabulary

extension MemorySession: SessionRecords {
    package func session(_ digest: [UInt8]) throws -> AccountSession? {
        state.sessions[digest]
    }

    package func begin(_ session: AccountSession) throws {
        state.sessions[session.digest] = session
    }

    package func see(_ digest: [UInt8], at moment: Instant) throws {
        guard let found = state.sessions[digest], found.seen < moment else { return }
        state.sessions[digest]?.seen = moment
    }

    package func lead(_ digest: [UInt8], backTo path: String?) throws {
        state.sessions[digest]?.returnTo = path
    }

    package func countWrongCode(in digest: [UInt8]) throws -> Int {
        guard state.sessions[digest] != nil else { return 0 }
        state.wrongCodes[digest, default: 0] += 1
        return state.wrongCodes[digest] ?? 0
    }

    package func end(_ digest: [UInt8]) throws {
        state.sessions[digest] = nil
        state.wrongCodes[digest] = nil
    }

    @discardableResult
    package func endSessions(of account: RecordID) throws -> Int {
        let found = state.sessions.values.filter { $0.account == account }
        for session in found { try end(session.digest) }
        return found.count
    }

    package func forgetSessions(overAt moment: Instant) throws -> Int {
        let over = state.sessions.values.filter { !$0.isOpen(at: moment) }
        for session in over { try end(session.digest) }
        return over.count
    }

    package func codes(of account: RecordID) throws -> SealedCodes? {
        state.codes[account]
    }

    package func keep(_ codes: SealedCodes, of account: RecordID) throws {
        state.codes[account] = codes
        state.lastSteps[account] = nil
    }

    package func useCode(of step: Int, for account: RecordID) throws -> Bool {
        guard state.codes[account] != nil, step > state.lastSteps[account] ?? -1 else { return false }
        state.lastSteps[account] = step
        return true
    }
}

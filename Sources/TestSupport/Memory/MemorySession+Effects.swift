package import Respond
package import Vocabulary

extension MemorySession: EffectRecords {
    package func told(_ names: [Event.Name], atMost limit: Int) throws -> [WaitingEvent] {
        Array(state.outbox.reversed().filter { names.contains($0.name) }.prefix(limit))
    }
}

import Access
import Respond
import TestSupport
import Testing
import Vocabulary

extension Bureau {
    static let owner = RecordID.numbered(700)
    static let theirs = RecordID.numbered(701)
    static let ours = RecordID.numbered(702)

    /// Has the agency told by a webhook, and our own side by mail; both are owned by the same person.
    func points(_ ways: DeliveryWay = .webhook) async throws {
        let account = Account(id: Self.owner, name: "Mira Holt", agency: "police", unit: nil, roles: [.supervisor])
        try store.keep(account)
        let add = AddDeliveryPoint(store: store, world: world)
        try await add(point(Self.theirs, ways, of: "adult-social-care", at: "https://asc.example/heed"))
        try await add(point(Self.ours, .email, of: "police", at: "desk@police.example"))
    }

    func point(_ id: RecordID, _ way: DeliveryWay, of agency: AgencyID, at address: String) -> DeliveryPoint {
        DeliveryPoint(
            id: id,
            agency: agency,
            way,
            address: address,
            owner: AccountID(Self.owner.text),
            added: world.now
        )
    }

    @discardableResult
    func dispatch(atMost limit: Int = 1_000) async throws -> Int {
        try await DispatchEvents(store: store, world: world)(atMost: limit)
    }

    func take(most: Int = 4) async throws -> TakenParcel? {
        try await TakeParcel(store: store, world: world)(forSeconds: 60, atMostToOnePoint: most)
    }

    @discardableResult
    func settle(_ taken: TakenParcel, _ attempt: Attempt) async throws -> Bool {
        try await SettleParcel(store: store, world: world)(taken, attempt)
    }

    /// What is on its way or was, in the order of its events: the event, and to whom.
    func told() async throws -> [String] {
        try await store.read { session in
            try session.parcels(nil, atMost: 1_000).reversed().map { parcel in
                "\(parcel.event.rawValue) to \(try session.deliveryPoint(parcel.point)?.agency.text ?? "nobody")"
            }
        }
    }
}

import Store

extension MasterKeys {
    /// Keys that need no folder: each is its number over and over.
    static var ofTests: MasterKeys {
        MasterKeys(load: { [UInt8](repeating: UInt8($0), count: 32) }, make: { _ in })
    }
}

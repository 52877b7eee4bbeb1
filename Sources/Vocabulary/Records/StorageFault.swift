/// Why records cannot be kept or read just now, though nothing is wrong with the request.
package enum StorageFault: Error, Hashable, Sendable {
    /// There is no space left; what is kept can still be read.
    case full
    /// Others are writing, and it took too long.
    case busy
    /// The store cannot be used, for the reason that its log tells.
    case unavailable
}

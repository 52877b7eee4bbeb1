/// So many passwords wait to be hashed that another would wait too long; it may be sent again in a moment.
package struct HashingBusy: Error, Hashable, Sendable {
    package init() {}
}

/// How much a form may send.
package struct FormLimits: Hashable, Sendable {
    /// Of the body as it is sent, in which a letter may take nine bytes.
    package var bytes = 1 << 20
    package var fields = 1_000
    /// Of a name, in bytes.
    package var name = 200
    /// Of a value, in bytes.
    package var value = 200 << 10

    package static let standard = FormLimits()

    package init() {}
}

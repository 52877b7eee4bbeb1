/// People who live at one invented address.
package struct DemoHousehold: Sendable {
    package let line: String
    package let postcode: String
    /// The district of police, as the accounts of its staff name it.
    package let unit: String
    package var people: [Int] = []
    /// How much likelier than others it is met again: one for most, more for few.
    let heat: Int
}

/// A police district of the invented force.
package struct DemoDistrict: Sendable {
    package let unit: String
    package let name: String
    /// Letters that no postcode of the United Kingdom begins with.
    package let postcodeArea: String
    let streets: [String]
    let schools: [String]
    let surgeries: [String]
}

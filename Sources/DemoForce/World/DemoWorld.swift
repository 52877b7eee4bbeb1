/// Where everybody lives, who they are to each other, and who works there.
struct DemoWorld: Sendable {
    var districts: [DemoDistrict] = []
    var households: [DemoHousehold] = []
    var people: [DemoPerson] = []
    var staff: [DemoStaff] = []

    func household(of person: Int) -> DemoHousehold { households[people[person].household] }

    func kin(of person: Int, _ tie: Tie) -> [Int] {
        people[person].kin.filter { $0.tie == tie }.map(\.person)
    }

    /// Ties two people, each being to the other what the words say.
    mutating func tie(_ one: Int, _ other: Int, as tie: Tie, and back: Tie) {
        people[one].kin.append(DemoPerson.Kin(person: other, tie: tie))
        people[other].kin.append(DemoPerson.Kin(person: one, tie: back))
    }

    /// What one person is to another; nil where they are nothing to each other.
    func tie(from other: Int, to person: Int) -> Tie? {
        people[person].kin.first { $0.person == other }?.tie
    }
}

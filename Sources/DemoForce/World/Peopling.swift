import Vocabulary

/// Fills the districts with households, and these with people who belong together.
struct Peopling {
    static let households = 800
    static let people = 2_000

    private let content: DemoContent
    private let today: CalendarDay
    private var chance: Chance
    private(set) var world = DemoWorld()
    private var addresses: Set<String> = []

    init(_ content: DemoContent, seed: UInt64, today: CalendarDay) {
        self.content = content
        self.today = today
        chance = Chance(seed: seed, for: "people")
        world.districts = content.districts
    }

    mutating func populate() {
        var shapes: [Shape] = []
        var total = 0
        while shapes.count < Self.households {
            var shape = Shape.drawn(&chance)
            // What is left is shared out so that both numbers come out as they should.
            let left = Self.households - shapes.count
            let spare = Self.people - total - shape.count
            if spare < left - 1 { shape = .alone }
            if left > 1, spare > (left - 1) * 6 { shape = .family(adults: 2, children: 4) }
            if left == 1 { shape = .shared(Self.people - total) }
            total += shape.count
            shapes.append(shape)
        }
        for shape in shapes { settle(shape) }
        tieAcrossHouseholds()
    }

    private mutating func settle(_ shape: Shape) {
        let district = chance.one(of: content.districts) ?? content.districts[0]
        let heat = chance.weighed([(1, 90), (2, 8), (5, 2)]) ?? 1
        let origin = chance.weighed(content.origins.map { ($0, $0.share) }) ?? content.origins[0]
        let (line, postcode) = address(in: district)
        world.households.append(DemoHousehold(line: line, postcode: postcode, unit: district.unit, heat: heat))
        let family = chance.one(of: origin.family) ?? ""
        switch shape {
        case .alone:
            let oldest = chance.percent(45)
            add(oldest ? 66...93 : 19...64, family, origin, district)
        case .couple(let isOld):
            pair(isOld ? 67...91 : 21...62, family, origin, district)
        case .family(let adults, let children):
            let parents = pair(24...46, family, origin, district, isAlone: adults == 1)
            let room = max(1, min(17, (parents.map { world.people[$0].age(on: today) }.min() ?? 24) - 18))
            var young: [Int] = []
            for _ in 0..<children {
                let child = add(0...room, family, origin, district)
                for parent in parents { world.tie(parent, child, as: .child, and: .parent) }
                for other in young { world.tie(other, child, as: .sibling, and: .sibling) }
                young.append(child)
            }
        case .elderWithChild:
            let elder = add(72...94, family, origin, district)
            let child = add(42...61, family, origin, district)
            world.tie(elder, child, as: .child, and: .parent)
        case .shared(let count):
            let all = (0..<count).map { _ in add(18...58, nil, nil, district) }
            for (index, one) in all.enumerated() {
                for other in all[..<index] { world.tie(other, one, as: .housemate, and: .housemate) }
            }
        }
    }

    @discardableResult
    private mutating func pair(
        _ ages: ClosedRange<Int>,
        _ family: String,
        _ origin: NameOrigin,
        _ district: DemoDistrict,
        isAlone: Bool = false
    ) -> [Int] {
        let first = add(ages, family, origin, district, chance.percent(85) == isAlone ? .female : nil)
        if isAlone { return [first] }
        let age = world.people[first].age(on: today)
        let sameSex = chance.percent(5)
        let sex = world.people[first].sex
        let other: DemoSex = sameSex ? sex : (sex == .female ? .male : .female)
        let named = chance.percent(65) ? family : (chance.one(of: origin.family) ?? family)
        let second = add(max(18, age - 4)...(age + 5), named, origin, district, other)
        world.tie(first, second, as: .partner, and: .partner)
        return [first, second]
    }

    @discardableResult
    private mutating func add(
        _ ages: ClosedRange<Int>,
        _ family: String?,
        _ origin: NameOrigin?,
        _ district: DemoDistrict,
        _ sex: DemoSex? = nil
    ) -> Int {
        let origin = origin ?? chance.weighed(content.origins.map { ($0, $0.share) }) ?? content.origins[0]
        let sex = sex ?? (chance.percent(50) ? .female : .male)
        let age = chance.within(ages)
        let index = world.people.count
        let birthday = today.adding(months: -12 * age).adding(days: -1 - chance.below(364))
        var person = DemoPerson(
            key: "person-" + String(10_001 + index).dropFirst(),
            given: chance.one(of: origin.given(sex, age: age)) ?? "",
            family: family ?? chance.one(of: origin.family) ?? "",
            sex: sex,
            born: birthday,
            household: world.households.count - 1
        )
        person.gp = chance.one(of: district.surgeries)
        if (4...17).contains(age) { person.school = school(age, district) }
        if age >= 18 {
            person.occupation = age > 67 ? "retired" : chance.one(of: content.occupations)
            if let language = origin.language, chance.percent(language.percent) { person.language = language.name }
        }
        person.vulnerabilities = Liability.drawn(age: age, sex, language: person.language, &chance)
        world.people.append(person)
        world.households[person.household].people.append(index)
        return index
    }

    private mutating func school(_ age: Int, _ district: DemoDistrict) -> String? {
        if chance.percent(4) { return nil }
        let isPrimary = age < 11
        return chance.one(of: district.schools.filter { $0.hasSuffix("Primary") == isPrimary })
    }

    private mutating func address(in district: DemoDistrict) -> (line: String, postcode: String) {
        while true {
            let street = chance.below(district.streets.count)
            let number = chance.within(1...94)
            let flat = chance.percent(22) ? "Flat \(chance.within(1...9)), " : ""
            let line = flat + String(number) + " " + district.streets[street]
            guard addresses.insert(line).inserted else { continue }
            let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
            let inward =
                "\(1 + number / 20)\(letters[street % letters.count])\(letters[(street * 7 + number / 10) % 20])"
            return (line, "\(district.postcodeArea)\(1 + street / 3) \(inward)")
        }
    }

    /// Gives older people grown children elsewhere, and lone parents somebody from whom they parted.
    private mutating func tieAcrossHouseholds() {
        let all = world.people.indices
        for person in all where world.people[person].age(on: today) > 65 && world.kin(of: person, .child).isEmpty {
            let age = world.people[person].age(on: today)
            for _ in 0..<40 where chance.percent(70) {
                let other = chance.below(all.count)
                let gap = age - world.people[other].age(on: today)
                guard (19...42).contains(gap), world.kin(of: other, .parent).isEmpty else { continue }
                guard world.people[other].household != world.people[person].household else { continue }
                if world.people[other].sex == .male { world.people[other].family = world.people[person].family }
                world.tie(person, other, as: .child, and: .parent)
                break
            }
        }
        for person in all where (18...60).contains(world.people[person].age(on: today)) {
            guard world.kin(of: person, .partner).isEmpty, world.kin(of: person, .ex).isEmpty else { continue }
            for _ in 0..<30 {
                let other = chance.below(all.count)
                guard world.people[other].household != world.people[person].household else { continue }
                guard world.people[other].sex != world.people[person].sex else { continue }
                guard abs(world.people[other].age(on: today) - world.people[person].age(on: today)) < 9 else {
                    continue
                }
                guard world.people[other].age(on: today) >= 18, world.kin(of: other, .ex).isEmpty else { continue }
                guard world.tie(from: other, to: person) == nil else { continue }
                world.tie(person, other, as: .ex, and: .ex)
                break
            }
        }
    }
}

/// How likely a vulnerability is at an age, in so many of a hundred; rough figures for those whom a force meets.
enum Liability {
    static func drawn(
        age: Int,
        _ sex: DemoSex,
        language: String?,
        _ chance: inout Chance
    ) -> [String] {
        var drawn: [String] = language == nil ? [] : ["communication-need"]
        for (vulnerability, ages, percent) in table where ages.contains(age) && chance.percent(percent) {
            drawn.append(vulnerability)
        }
        if sex == .female, (18...42).contains(age), chance.percent(5) { drawn.append("pregnancy-or-new-baby") }
        return Array(drawn.prefix(4))
    }

    private static let table: [(String, ClosedRange<Int>, Int)] = [
        ("older-person", 80...120, 55), ("dementia", 76...120, 16), ("physical-disability", 18...120, 7),
        ("physical-ill-health", 40...120, 10), ("sensory-impairment", 60...120, 9), ("learning-disability", 5...120, 3),
        ("neurodivergence", 5...60, 5), ("mental-ill-health", 14...75, 14), ("suicidality", 14...70, 2),
        ("self-harm", 12...40, 3), ("substance-misuse", 17...65, 7), ("trauma-or-bereavement", 8...120, 5),
        ("care-experienced", 8...30, 5), ("caring-responsibility", 9...80, 6), ("repeat-victim", 16...70, 5),
        ("offending", 14...50, 6), ("immigration-insecurity", 18...50, 2), ("self-neglect", 50...120, 3),
    ]
}

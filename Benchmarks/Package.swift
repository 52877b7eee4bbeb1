// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "heed-benchmarks",
    dependencies: [.package(name: "heed", path: "..")],
    targets: [
        .executableTarget(
            name: "ReasoningBench",
            dependencies: [.product(name: "Reasoning", package: "heed")],
            swiftSettings: house
        ),
        .executableTarget(name: "LinesBench", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)

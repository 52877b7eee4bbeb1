// swift-tools-version: 6.2
import Foundation
import PackageDescription

// HEED_CORE=1 leaves out the adapters and everything they need: a build of the engines and the domain takes seconds.
let coreOnly = ProcessInfo.processInfo.environment["HEED_CORE"] == "1"

let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func engine(_ name: String) -> Target { .target(name: name, swiftSettings: house) }

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: house)
}

func tests(of name: String, _ more: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.target(name: name)] + more,
        exclude: exclude,
        swiftSettings: house
    )
}

let engines = [
    engine("ClueSpotting"),
    engine("Reasoning"),
]

let domain = [
    room("Vocabulary", []),
    room("Recognise", ["Vocabulary", "ClueSpotting"]),
    room("Understand", ["Recognise", "Reasoning", "Vocabulary"]),
]

let testSupport = Target.Dependency.target(name: "TestSupport")

let coreTests = [
    room("TestSupport", []),
    tests(of: "ClueSpotting"),
    tests(of: "Reasoning", [testSupport]),
    tests(of: "Vocabulary"),
    tests(of: "Recognise", ["Vocabulary"]),
    tests(of: "Understand", ["Recognise", "Reasoning", "Vocabulary", testSupport]),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let adapters: [Target] = [
    .target(
        name: "Policy",
        path: "Policy",
        exclude: ["README.md", "CHANGELOG.md"],
        sources: ["PolicyContent.swift"],
        resources: [
            .copy("policy.yaml"), .copy("sign-offs.yaml"), .copy("recognise"), .copy("understand"), .copy("respond"),
            .copy("cases"),
        ],
        swiftSettings: house
    ),
    room("Notation", ["Vocabulary", yams]),
    room("Documents", ["Notation", "Understand", "Recognise", "Vocabulary"]),
    room(
        "PolicyBook",
        ["Documents", "Notation", "Policy", "Understand", "Recognise", "Reasoning", "Vocabulary", crypto]
    ),
    room("PolicyProof", ["PolicyBook", "Documents", "Notation", "Reasoning", "Understand", "Recognise", "Vocabulary"]),
    room(
        "Commands",
        ["PolicyProof", "PolicyBook", "Documents", "Notation", "Understand", "Recognise", "Vocabulary", arguments]
    ),
    .executableTarget(name: "heed", dependencies: ["Commands"], swiftSettings: house),
]

let adapterTests = [
    tests(of: "Notation", ["Vocabulary", testSupport]),
    tests(of: "Documents", ["Notation", "Recognise", "Vocabulary", testSupport]),
    tests(
        of: "PolicyBook",
        ["PolicyProof", "Documents", "Notation", "Understand", "Vocabulary"],
        exclude: ["TinyPolicy"]
    ),
    .testTarget(
        name: "CommandsTests",
        dependencies: ["PolicyBook", "heed"],
        exclude: ["Goldens"],
        swiftSettings: house
    ),
    .testTarget(
        name: "PolicyCaseTests",
        dependencies: [
            "PolicyProof", "PolicyBook", "Documents", "Notation", "Understand", "Recognise", "Vocabulary", testSupport,
        ],
        swiftSettings: house
    ),
]

let package = Package(
    name: "heed",
    products: [
        .library(name: "ClueSpotting", targets: ["ClueSpotting"]),
        .library(name: "Reasoning", targets: ["Reasoning"]),
    ] + (coreOnly ? [] : [.executable(name: "heed", targets: ["heed"])]),
    dependencies: coreOnly
        ? []
        : [
            .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
            .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
            .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        ],
    targets: engines + domain + coreTests + (coreOnly ? [] : adapters + adapterTests),
    swiftLanguageModes: [.v6]
)

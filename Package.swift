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
    room("Access", ["Vocabulary"]),
    room("Recognise", ["Access", "Vocabulary", "ClueSpotting"]),
    room("Understand", ["Recognise", "Access", "Reasoning", "Vocabulary"]),
    room("Respond", ["Understand", "Recognise", "Access", "Vocabulary"]),
    room("Learn", ["Recognise", "Access", "Vocabulary"]),
]

let testSupport = Target.Dependency.target(name: "TestSupport")

let coreTests = [
    room("TestSupport", ["Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary"]),
    tests(of: "ClueSpotting"),
    tests(of: "Reasoning", [testSupport]),
    tests(of: "Vocabulary"),
    tests(of: "Access", ["Recognise", "Vocabulary", testSupport]),
    tests(of: "Recognise", ["Access", "Vocabulary", testSupport]),
    tests(of: "Understand", ["Recognise", "Access", "Reasoning", "Vocabulary", testSupport]),
    tests(of: "Respond", ["Understand", "Recognise", "Access", "Vocabulary", testSupport]),
    tests(of: "Learn", ["Recognise", "Access", "Vocabulary", testSupport], exclude: ["Golden"]),
]

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let nioHTTPTypesHTTP1 = Target.Dependency.product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let asyncHTTPClient = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")

let adapters: [Target] = [
    .target(
        name: "Policy",
        path: "Policy",
        exclude: ["README.md", "CHANGELOG.md"],
        sources: ["PolicyContent.swift"],
        resources: [
            .copy("policy.yaml"), .copy("sign-offs.yaml"), .copy("recognise"), .copy("understand"), .copy("respond"),
            .copy("learn"), .copy("cases"),
        ],
        swiftSettings: house
    ),
    room("Notation", ["Vocabulary", yams]),
    room("Documents", ["Notation", "Understand", "Recognise", "Vocabulary"]),
    room(
        "PolicyBook",
        [
            "Documents", "Notation", "Policy", "Learn", "Respond", "Understand", "Recognise", "Reasoning", "Vocabulary",
            crypto,
        ]
    ),
    room("PolicyProof", ["PolicyBook", "Documents", "Notation", "Reasoning", "Understand", "Recognise", "Vocabulary"]),
    room("PlainWords", ["Understand", "Recognise", "Vocabulary"]),
    room("ContactForms", ["PlainWords", "Notation", "Recognise", "Vocabulary"]),
    room(
        "PolicyInWords",
        ["PlainWords", "PolicyBook", "Notation", "Understand", "Recognise", "Reasoning", "Vocabulary"]
    ),
    room("Store", ["Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary", crypto, grdb]),
    room("DirectoryFeeds", ["Notation", "Respond", "Vocabulary", crypto]),
    room("LearningFeeds", ["Identity", "Notation", "Learn", "Access", "Vocabulary", crypto]),
    room("Identity", ["Access", "Vocabulary", crypto, cryptoExtras]),
    room("OpenIDConnect", ["Delivery", "Access", "Vocabulary", crypto, cryptoExtras]),
    .systemLibrary(name: "CLibCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    room(
        "Delivery",
        ["CLibCurl", "Notation", "Vocabulary", asyncHTTPClient, crypto, nioCore, nioHTTP1, nioPosix, nioSSL]
    ),
    .target(
        name: "DemoForce",
        dependencies: ["Notation", "Vocabulary"],
        resources: [.copy("Content")],
        swiftSettings: house
    ),
    room(
        "WebSupport",
        [
            "Notation", "Vocabulary", crypto, hummingbird, hummingbirdCore, hummingbirdTLS, nioCore, nioHTTP1,
            nioHTTPTypes, nioSSL, httpTypes, logging, lifecycle, signals,
        ]
    ),
    .target(
        name: "Website",
        dependencies: [
            "ContactForms", "PolicyInWords", "PlainWords", "WebSupport", "Store", "Identity", "PolicyBook", "Documents",
            "Notation", "Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary",
            hummingbird, httpTypes, mustache, logging,
        ],
        resources: [.copy("Templates"), .copy("Assets")],
        swiftSettings: house
    ),
    room(
        "LearningPages",
        [
            "Website", "ContactForms", "PlainWords", "WebSupport", "Store", "PolicyBook", "LearningFeeds", "Learn",
            "Understand", "Recognise", "Access", "Vocabulary", hummingbird, httpTypes,
        ]
    ),
    .target(
        name: "API",
        dependencies: [
            "WebSupport", "Store", "Identity", "Delivery", "DirectoryFeeds", "LearningFeeds", "Documents", "Notation",
            "Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary", crypto, hummingbird, httpTypes,
            nioCore,
        ],
        resources: [.copy("openapi.json")],
        swiftSettings: house
    ),
    room(
        "Commands",
        [
            "API", "LearningPages", "Website", "WebSupport", "Store", "Identity", "OpenIDConnect", "Delivery",
            "DirectoryFeeds",
            "LearningFeeds",
            "DemoForce",
            "PolicyProof", "PolicyBook", "Documents",
            "Notation", "Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary", arguments, logging,
            lifecycle,
            hummingbird, nioCore,
        ]
    ),
    .executableTarget(
        name: "heed",
        dependencies: ["Commands"],
        swiftSettings: house,
        linkerSettings: [.linkedLibrary("jemalloc")]
    ),
]

let adapterTests = [
    tests(
        of: "Store",
        ["Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary", crypto, grdb, testSupport]
    ),
    .testTarget(
        name: "StoreContractTests",
        dependencies: ["Store", "Learn", "Respond", "Understand", "Recognise", "Access", "Vocabulary", testSupport],
        swiftSettings: house
    ),
    tests(
        of: "API",
        [
            "WebSupport", "Store", "Identity", "LearningFeeds", "PolicyBook", "Notation", "Respond", "Understand",
            hummingbird,
        ]
    ),
    tests(of: "DirectoryFeeds", ["Notation", "Respond", "Vocabulary"]),
    tests(of: "LearningFeeds", ["Identity", "Learn", "Notation", "Vocabulary", crypto, testSupport]),
    tests(of: "OpenIDConnect", ["Access", "Vocabulary", crypto, testSupport]),
    tests(of: "Identity", ["Access", "Vocabulary", crypto, testSupport]),
    tests(
        of: "WebSupport",
        [
            "Notation", "Vocabulary", hummingbird, hummingbirdTesting, nioCore, nioPosix, nioEmbedded, nioHTTP1,
            nioHTTPTypes, nioHTTPTypesHTTP1, nioSSL, httpTypes, logging, lifecycle, signals, testSupport,
        ]
    ),
    .testTarget(
        name: "WebsiteTests",
        dependencies: [
            "LearningPages", "Website", "ContactForms", "PlainWords", "WebSupport", "PolicyBook", "Documents",
            "Notation", "Learn",
            "Respond",
            "Understand", "Recognise", "Identity", "Access", "Vocabulary", testSupport, hummingbird,
            hummingbirdTesting, nioCore, httpTypes, logging,
        ],
        exclude: ["Goldens"],
        swiftSettings: house
    ),
    tests(of: "PlainWords", ["Vocabulary"]),
    tests(
        of: "ContactForms",
        ["PolicyBook", "Documents", "Notation", "Understand", "Recognise", "Vocabulary"]
    ),
    tests(of: "PolicyInWords", ["PolicyBook", "Notation", "Vocabulary"]),
    tests(of: "Notation", ["Vocabulary", testSupport]),
    tests(of: "DemoForce", ["Learn", "Notation", "PolicyBook", "Vocabulary"]),
    tests(
        of: "Delivery",
        ["Notation", "Vocabulary", nioCore, nioPosix, nioSSL, testSupport],
        exclude: ["Goldens"]
    ),
    // Lets the tests in Tests/Delivery, which are in another language, send and take in what Delivery does.
    .executableTarget(
        name: "DeliveryTrial",
        dependencies: ["Delivery", "Notation", "Vocabulary"],
        path: "Tests/DeliveryTrial",
        swiftSettings: house
    ),
    // Lets the tests in Tests/Access, which are in another language, hold the rules of access against another engine.
    .executableTarget(
        name: "AccessTrial",
        dependencies: ["Access", "Vocabulary"],
        path: "Tests/AccessTrial",
        swiftSettings: house
    ),
    tests(of: "Documents", ["Notation", "Recognise", "Vocabulary", testSupport]),
    tests(
        of: "PolicyBook",
        ["PolicyProof", "Documents", "Notation", "Learn", "Respond", "Understand", "Recognise", "Vocabulary"],
        exclude: ["TinyPolicy"]
    ),
    .testTarget(
        name: "CommandsTests",
        dependencies: [
            "Commands", "PolicyBook", "Store", "Identity", "Learn", "Respond", "Access", "Vocabulary", "heed", grdb,
            logging, testSupport,
        ],
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
            .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
            .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
            .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
            .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
            .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.2"),
            .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
            .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
            .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
            .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
            .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        ],
    targets: engines + domain + coreTests + (coreOnly ? [] : adapters + adapterTests),
    swiftLanguageModes: [.v6]
)

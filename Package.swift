// swift-tools-version: 6.2

import PackageDescription

/// The house settings: strict everywhere, so that the compiler reviews before people do.
///
/// `NonisolatedNonsendingByDefault` stays off: with it nothing can conform to Hummingbird's `MiddlewareProtocol`.
let house: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let package = Package(
    name: "siklus",
    products: [
        .library(name: "Statistics", targets: ["Statistics"]),
        .library(name: "Kano", targets: ["Kano"]),
        .library(name: "Prioritisation", targets: ["Prioritisation"]),
        .executable(name: "siklus", targets: ["siklus"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // Pure: values in, values out.
        .target(
            name: "Statistics",
            dependencies: [.product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: house
        ),

        .target(
            name: "Kano",
            dependencies: ["Statistics", .product(name: "RealModule", package: "swift-numerics")],
            swiftSettings: house
        ),
        .target(name: "Prioritisation", dependencies: ["Statistics"], swiftSettings: house),

        // The domain: values and rules, no I/O.
        .target(name: "ServiceCycle", dependencies: ["Statistics"], swiftSettings: house),

        // Text files in: the map, surveys, mappings (YAML) and answers (CSV), each complaint with its place.
        .target(
            name: "Interchange",
            dependencies: ["ServiceCycle", "Prioritisation", "Statistics", .product(name: "Yams", package: "Yams")],
            swiftSettings: house
        ),

        // What files of answers say: each method from a table to its figures, as JSON and as text.
        .target(
            name: "Analysis",
            dependencies: ["Interchange", "ServiceCycle", "Kano", "Prioritisation", "Statistics"],
            swiftSettings: house
        ),

        // All SQL, for both engines.
        .systemLibrary(
            name: "CPostgres",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]
        ),
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]
        ),
        .target(
            name: "Storage",
            dependencies: [
                "ServiceCycle", "Statistics", "CPostgres", "CSodium",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: house
        ),

        // What brings many answers in at once: tables and samples.
        .target(
            name: "Intake",
            dependencies: ["ServiceCycle", "Interchange", "Storage"],
            swiftSettings: house
        ),

        // All HTTP and all HTML.
        .systemLibrary(
            name: "CQRencode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        .target(
            name: "Web",
            dependencies: [
                "Analysis", "ServiceCycle", "Interchange", "Intake", "Kano", "Prioritisation", "Statistics", "Storage",
                "CQRencode",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Resources")],
            swiftSettings: house
        ),

        // The command line: parse, wire, run.
        .executableTarget(
            name: "siklus",
            dependencies: [
                "Analysis", "ServiceCycle", "Interchange", "Intake", "Kano", "Prioritisation", "Statistics", "Storage",
                "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: house
        ),

        // Tests, mirrored folder by folder.
        .target(
            name: "TestSupport",
            dependencies: ["ServiceCycle", "Interchange", "Storage", .product(name: "Logging", package: "swift-log")],
            path: "Tests/TestSupport",
            swiftSettings: house
        ),
        .target(name: "OracleSupport", path: "Tests/OracleSupport", swiftSettings: house),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "OracleSupport"], swiftSettings: house),
        .testTarget(name: "KanoTests", dependencies: ["Kano", "Statistics", "OracleSupport"], swiftSettings: house),
        .testTarget(
            name: "PrioritisationTests",
            dependencies: ["Prioritisation", "Statistics", "OracleSupport"],
            swiftSettings: house
        ),
        .testTarget(
            name: "ServiceCycleTests",
            dependencies: ["ServiceCycle", "Statistics", "TestSupport"],
            swiftSettings: house
        ),
        .testTarget(
            name: "InterchangeTests",
            dependencies: ["Interchange", "ServiceCycle", "Statistics"],
            swiftSettings: house
        ),
        .testTarget(
            name: "AnalysisTests",
            dependencies: [
                "Analysis", "Interchange", "ServiceCycle", "Kano", "Prioritisation", "Statistics", "OracleSupport",
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "StorageTests",
            dependencies: ["Storage", "ServiceCycle", "Statistics", "Interchange", "TestSupport"],
            swiftSettings: house
        ),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Analysis", "Kano", "Storage", "ServiceCycle", "Interchange", "Intake", "Prioritisation",
                "Statistics",
                "TestSupport",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["siklus", "TestSupport", "ServiceCycle", "Storage"],
            swiftSettings: house
        ),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

// What Siklus is measured with. A package of its own, so that the main one neither builds nor needs it; Siklus itself is
// measured from outside, as the program that users run.
let strict: [CSetting] = [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]

let package = Package(
    name: "siklus-benchmarks",
    products: [
        .executable(name: "commit-rate", targets: ["commit-rate"]),
        .library(name: "SlowDisk", type: .dynamic, targets: ["SlowDisk"]),
    ],
    targets: [
        .executableTarget(name: "commit-rate", cSettings: strict, linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "SlowDisk", cSettings: strict, linkerSettings: [.linkedLibrary("dl")]),
    ]
)

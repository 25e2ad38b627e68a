import Testing

/// Who may import whom; ARCHITECTURE.md has the picture.
@Suite struct ImportTests {
    /// The modules that a file imports, with their lines.
    private func imports(of file: SourceFile) -> [(line: Int, module: String)] {
        let pattern =
            #/
            ^\s*(?:@\w+\s+)*
            (?:(?:public|package|internal|fileprivate|private)\s+)?
            import\s+
            (?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)?(\w+)
            /#
        return file.lines.enumerated().compactMap { index, line in
            guard line.contains("import"), let match = line.firstMatch(of: pattern) else { return nil }
            return (index + 1, String(match.1))
        }
    }

    /// Where anything but the modules given is imported under a folder.
    private func strangers(_ tree: SourceTree, under folder: String, allowed: Set<String>) -> [Finding] {
        tree.swift(under: folder).flatMap { file in
            imports(of: file).filter { !allowed.contains($0.module) }
                .map { Finding(file, line: $0.line, "\(folder) does not import \($0.module)") }
        }
    }

    /// Where a module is imported outside the places given.
    private func trespassers(_ tree: SourceTree, _ module: String, allowed: [String]) -> [Finding] {
        tree.swift(under: "Sources").filter { file in !allowed.contains { file.path == $0 || file.isUnder($0) } }
            .flatMap { file in
                imports(of: file).filter { $0.module == module }
                    .map {
                        Finding(file, line: $0.line, "\(module) is imported only in \(allowed.joined(separator: ", "))")
                    }
            }
    }

    @Test func `Statistics imports nothing but RealModule`() {
        expectHouse(breaking: ["Sources/Statistics/A.swift": "internal import FoundationEssentials"]) {
            strangers($0, under: "Sources/Statistics", allowed: ["RealModule"])
        }
    }

    @Test func `Kano imports nothing but Statistics and RealModule`() {
        expectHouse(
            breaking: [
                "Sources/Kano/A.swift": "internal import FoundationEssentials",
                "Sources/Kano/Groups/A.swift": "public import ServiceCycle",
            ]
        ) {
            strangers($0, under: "Sources/Kano", allowed: ["Statistics", "RealModule"])
        }
    }

    @Test func `Prioritisation imports nothing but Statistics`() {
        expectHouse(
            breaking: [
                "Sources/Prioritisation/A.swift": "internal import RealModule",
                "Sources/Prioritisation/Plans/A.swift": "public import ServiceCycle",
            ]
        ) {
            strangers($0, under: "Sources/Prioritisation", allowed: ["Statistics"])
        }
    }

    @Test func `ServiceCycle imports nothing but Statistics and FoundationEssentials`() {
        expectHouse(
            breaking: [
                "Sources/ServiceCycle/A.swift": "package import Storage",
                "Sources/ServiceCycle/Surveys/A.swift": "import struct Foundation.Date",
            ]
        ) {
            strangers(
                $0,
                under: "Sources/ServiceCycle",
                allowed: ["Statistics", "FoundationEssentials", "FoundationInternationalization"]
            )
        }
    }

    @Test func `only the time zone reads the zone tables`() {
        expectHouse(
            breaking: ["Sources/ServiceCycle/Shared/Day.swift": "internal import FoundationInternationalization"]
        ) {
            trespassers(
                $0,
                "FoundationInternationalization",
                allowed: ["Sources/ServiceCycle/Shared/Zone.swift", "Sources/Web", "Sources/siklus"]
            )
        }
    }

    @Test func `Interchange knows the domain, YAML and the system's conversion of text`() {
        expectHouse(breaking: ["Sources/Interchange/A.swift": "internal import Storage"]) {
            strangers(
                $0,
                under: "Sources/Interchange",
                allowed: [
                    "ServiceCycle", "Prioritisation", "Statistics", "Yams", "FoundationEssentials", "Glibc", "Dispatch",
                    "Synchronization",
                ]
            )
        }
    }

    @Test func `Analysis knows files and methods, and neither pages nor stores`() {
        expectHouse(
            breaking: [
                "Sources/Analysis/A.swift": "internal import Storage",
                "Sources/Analysis/Kano/A.swift": "internal import Glibc",
            ]
        ) {
            strangers(
                $0,
                under: "Sources/Analysis",
                allowed: ["Interchange", "ServiceCycle", "Kano", "Prioritisation", "Statistics"]
            )
        }
    }

    @Test func `Storage never sees a request nor a file format`() {
        expectHouse(
            breaking: [
                "Sources/Storage/A.swift": "internal import Hummingbird",
                "Sources/Storage/B.swift": "internal import Interchange",
            ]
        ) {
            strangers(
                $0,
                under: "Sources/Storage",
                allowed: [
                    "ServiceCycle", "Statistics", "FoundationEssentials", "Glibc", "Synchronization", "Logging",
                    "NIOPosix", "CSodium", "GRDB", "GRDBSQLite", "CPostgres",
                ]
            )
        }
    }

    @Test func `Intake brings files to the database and knows nothing else`() {
        expectHouse(breaking: ["Sources/Intake/A.swift": "internal import Hummingbird"]) {
            strangers(
                $0,
                under: "Sources/Intake",
                allowed: ["ServiceCycle", "Interchange", "Storage", "FoundationEssentials"]
            )
        }
    }

    @Test func `GRDB is imported by the SQLite engine alone`() {
        expectHouse(
            breaking: ["Sources/Storage/A.swift": "internal import GRDB"],
            sparing: ["Sources/Storage/Engine/SQLite/A.swift": "internal import GRDB"]
        ) {
            trespassers($0, "GRDB", allowed: ["Sources/Storage/Engine/SQLite"])
                + trespassers($0, "GRDBSQLite", allowed: ["Sources/Storage/Engine/SQLite"])
        }
    }

    @Test func `libpq is imported by the PostgreSQL engine alone`() {
        expectHouse(breaking: ["Sources/Storage/Engine/SQLite/A.swift": "@preconcurrency import CPostgres"]) {
            trespassers($0, "CPostgres", allowed: ["Sources/Storage/Engine/PostgreSQL"])
        }
    }

    @Test func `libsodium is imported by Storage alone`() {
        expectHouse(breaking: ["Sources/Web/A.swift": "internal import CSodium"]) {
            trespassers($0, "CSodium", allowed: ["Sources/Storage"])
        }
    }

    @Test func `libqrencode is imported by the code alone`() {
        expectHouse(breaking: ["Sources/Web/Features/A.swift": "internal import CQRencode"]) {
            trespassers($0, "CQRencode", allowed: ["Sources/Web/Charts/QRCode.swift"])
        }
    }

    @Test func `YAML is read by Interchange alone`() {
        expectHouse(breaking: ["Sources/siklus/A.swift": "internal import Yams"]) {
            trespassers($0, "Yams", allowed: ["Sources/Interchange"])
        }
    }

    @Test func `Hummingbird is imported by the web and by the program that starts it`() {
        expectHouse(breaking: ["Sources/Storage/A.swift": "internal import Hummingbird"]) {
            trespassers($0, "Hummingbird", allowed: ["Sources/Web", "Sources/siklus"])
        }
    }

    @Test func `templates are rendered in one place`() {
        expectHouse(breaking: ["Sources/Web/Features/A.swift": "internal import Mustache"]) {
            trespassers($0, "Mustache", allowed: ["Sources/Web/Plumbing/Pages"])
        }
    }

    @Test func `the command line is parsed by the program alone`() {
        expectHouse(breaking: ["Sources/Web/A.swift": "internal import ArgumentParser"]) {
            trespassers($0, "ArgumentParser", allowed: ["Sources/siklus"])
        }
    }

    @Test func `the whole of Foundation is for the web and the program, if at all`() {
        expectHouse(
            breaking: ["Sources/Storage/A.swift": "internal import Foundation"],
            sparing: ["Sources/Storage/A.swift": "internal import FoundationEssentials"]
        ) {
            trespassers($0, "Foundation", allowed: ["Sources/Web", "Sources/siklus"])
        }
    }
}

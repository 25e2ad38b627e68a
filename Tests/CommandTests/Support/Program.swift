import Foundation
import Synchronization

/// The built program, run as a process of its own.
enum Program {
    /// Beside the test bundle, where SwiftPM puts both; further up where the bundle is a folder.
    static var path: String {
        get throws {
            var folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            while folder.path != "/" {
                let file = folder.appending(path: "siklus").path
                let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
                if kind == .typeRegular { return file }
                folder = folder.deletingLastPathComponent()
            }
            throw NoProgram()
        }
    }

    struct NoProgram: Error, CustomStringConvertible {
        let description = "There is no siklus beside the tests; build it with: swift build"
    }

    /// What a run said, and how it ended.
    struct Run: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// Starts one process at a time: Foundation's `Process.run()` crashes (in memcpy) when several start at once.
    static let launching = Mutex(())

    /// Runs the program in a folder until it ends.
    static func run(_ arguments: [String], in folder: String) async throws -> Run {
        let name = "\(folder)/.run-\(UUID().uuidString)"
        let (output, errors) = ("\(name)-out", "\(name)-err")
        for file in [output, errors] { try Data().write(to: URL(filePath: file)) }
        defer { for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) } }
        let process = try process(arguments, in: folder)
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
        let status = try await process.ended { try launching.withLock { _ in try process.run() } }
        return Run(
            status: status,
            output: String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self)
        )
    }

    /// A process that is not started yet.
    static func process(_ arguments: [String], in folder: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: try path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = FileHandle.nullDevice
        return process
    }
}

extension Process {
    /// Starts something that ends this process, and waits for the end.
    func ended(_ start: () throws -> Void) async throws -> Int32 {
        try await withCheckedThrowingContinuation { continuation in
            terminationHandler = { process in
                // A signal that ended it is told as shells tell it.
                let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
                continuation.resume(returning: signal + process.terminationStatus)
            }
            do {
                try start()
            } catch {
                terminationHandler = nil
                continuation.resume(throwing: error)
            }
        }
    }
}

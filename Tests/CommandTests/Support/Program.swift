import Dispatch
import Foundation
import Glibc

/// The built program, run as a process of its own.
///
/// By `posix_spawn` itself: Foundation's `Process` crashes where the tests beside it hold many files open.
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
            throw NotStarted(reason: "there is no siklus beside the tests; build it with: swift build")
        }
    }

    /// What a run said, and how it ended.
    struct Run: Sendable {
        /// The exit code; of a program that a signal ended, 128 and the signal, as shells tell it.
        let status: Int
        let output: String
        let errors: String
    }

    /// The program could not be started.
    struct NotStarted: Error, CustomStringConvertible {
        let reason: String
        var description: String { "siklus was not started: \(reason)" }
    }

    /// Runs the program in a folder until it ends.
    static func run(_ arguments: [String], in folder: String) async throws -> Run {
        let name = "\(folder)/.run-\(UUID().uuidString)"
        let (output, errors) = ("\(name)-out", "\(name)-err")
        defer { for file in [output, errors] { try? FileManager.default.removeItem(atPath: file) } }
        let process = try RunningProcess(arguments, in: folder, output: .file(output), errors: .file(errors))
        let status = await process.ended()
        return Run(
            status: status,
            output: String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: URL(filePath: errors)), as: UTF8.self)
        )
    }
}

/// The program while it runs.
struct RunningProcess: Sendable {
    /// Where what it says goes.
    enum Target {
        case file(String)
        case descriptor(Int32)
    }

    private let id: pid_t

    init(_ arguments: [String], in folder: String, output: Target, errors: Target) throws {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        for (target, descriptor) in [(output, STDOUT_FILENO), (errors, STDERR_FILENO)] {
            switch target {
            case .file(let path):
                unsafe posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT, 0o600)
            case .descriptor(let other): unsafe posix_spawn_file_actions_adddup2(&actions, other, descriptor)
            }
        }
        // The shell goes to the folder and then becomes the program.
        let command = ["sh", "-c", "cd -- \"$0\" && exec \"$@\"", folder, try Program.path] + arguments
        let variables = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
        var words = unsafe command.map { unsafe strdup($0) } + [nil]
        var environment = unsafe variables.map { unsafe strdup($0) } + [nil]
        defer { unsafe (words + environment).forEach { unsafe free($0) } }
        var id: pid_t = 0
        let status = unsafe posix_spawn(&id, "/bin/sh", &actions, nil, &words, &environment)
        guard status == 0 else { throw Program.NotStarted(reason: "error \(status)") }
        self.id = id
    }

    /// Tells it to stop, as an administrator would.
    func terminate() { kill(id, SIGTERM) }

    /// Waits for its end; to be asked once.
    func ended() async -> Int {
        let id = id
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var status: Int32 = 0
                while unsafe waitpid(id, &status, 0) == -1, errno == EINTR {}
                let signal = Int(status & 0x7F)
                continuation.resume(returning: signal == 0 ? Int(status >> 8) & 0xFF : 128 + signal)
            }
        }
    }
}

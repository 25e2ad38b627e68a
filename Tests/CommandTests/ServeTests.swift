import Dispatch
import Foundation
import FoundationNetworking
import ServiceCycle
import Testing

/// A server that runs, and other commands beside it.
@Suite struct ServeTests {
    @Test func `a server keeps answers, is backed up while it runs, and stops when told to`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            let status = try await withServer(desk) { server in
                for point in 1...6 {
                    #expect(try await server.post("{\"answers\":{\"wait\":\(point % 5 + 1)}}") == 201)
                }
                #expect(try await desk.done("backup", "one.db", "--data", "data").contains("one.db holds 6 responses"))
                #expect(try await server.post("{\"answers\":{\"wait\":5}}") == 201)
                // Reading beside it is fine, writing is not.
                #expect(try #require(try await desk.report()["moments"]).item("wait")["n"]?.int == 7)
                #expect(try await desk.responses().count == 7)
                for command in [
                    ["import", "map", "map.yaml"], ["serve", "--port", "47813"], ["token", "create"], ["migrate"],
                ] {
                    let run = try await Program.run(command + ["--data", "data"], in: desk.folder)
                    #expect(run.status == 2, "\(command)")
                    #expect(run.errors.hasPrefix("siklus: ") && run.errors.contains("data"), "\(run.errors)")
                }
                let port = try await desk.run("serve", "--port", "\(server.port)", "--data", "other")
                #expect(port.status == 2)
            }
            #expect(status == 0)
            #expect(try await desk.done("verify", "--data", "data").contains("7 responses"))
            try await checkRestored(desk)
        }
    }

    private func checkRestored(_ desk: Desk) async throws {
        #expect(try await desk.done("restore", "one.db", "--data", "back").contains("6 responses are back"))
        #expect(try await desk.done("verify", "--data", "back").contains("Everything holds."))
        let original = try await desk.responses()
        #expect(try await desk.responses(data: "back") == Array(original.prefix(6)))
        for command in [["map"], ["survey", "visit"]] {
            let first = try await Program.run(["export"] + command + ["--data", "data"], in: desk.folder)
            let second = try await Program.run(["export"] + command + ["--data", "back"], in: desk.folder)
            #expect(first.output == second.output)
        }
        // The restored folder goes on living.
        try desk.write(Small.table(3), to: "answers.csv")
        try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "back")
        #expect(try await desk.done("verify", "--data", "back").contains("9 responses"))
    }

    @Test func `a port that is taken is told in a sentence`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try await desk.done("init", "--data", "other")
            try await withServer(desk) { server in
                let run = try await desk.run("serve", "--port", "\(server.port)", "--data", "other")
                #expect(run.status == 2)
                #expect(run.errors.contains("\(server.port)"), "\(run.errors)")
                #expect(run.errors.contains("siklus: "), "\(run.errors)")
            }
        }
    }
}

/// A running server.
struct Server: Sendable {
    let port: Int

    /// Sends an answer and returns the status.
    func post(_ body: String) async throws -> Int {
        guard let url = URL(string: "http://127.0.0.1:\(port)/api/v1/surveys/visit/responses") else { throw NoServer() }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        let (_, response) = try await URLSession.shared.data(for: request)
        return (response as? HTTPURLResponse)?.statusCode ?? 0
    }
}

/// No server came up.
struct NoServer: Error {}

/// Runs a body beside a server on the desk's data, stops the server as an administrator would, and returns its exit code.
@discardableResult
func withServer(_ desk: Desk, _ body: (Server) async throws -> Void) async throws -> Int {
    // A port that somebody else has taken meanwhile is no failure; another one is tried.
    for _ in 0..<5 {
        let port = Int.random(in: 20_000...32_000)
        let output = Pipe()
        let process = try RunningProcess(
            ["serve", "--data", "data", "--port", "\(port)"],
            in: desk.folder,
            output: .descriptor(output.fileHandleForWriting.fileDescriptor),
            errors: .file("\(desk.folder)/serve-err")
        )
        try output.fileHandleForWriting.close()
        guard await firstWords(output.fileHandleForReading).contains("Siklus is at") else {
            _ = await process.ended()
            continue
        }
        let result: Result<Void, any Error>
        do { result = .success(try await body(Server(port: port))) } catch { result = .failure(error) }
        process.terminate()
        let status = await process.ended()
        try result.get()
        return status
    }
    throw NoServer()
}

/// The first thing that a process says; nothing where it ends without a word.
private func firstWords(_ handle: FileHandle) async -> String {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(returning: String(decoding: handle.availableData, as: UTF8.self))
        }
    }
}

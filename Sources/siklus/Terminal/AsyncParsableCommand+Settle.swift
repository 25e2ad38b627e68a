internal import ArgumentParser
internal import Foundation
internal import ServiceCycle
internal import Storage

extension AsyncParsableCommand {
    /// Runs a command's work and turns what it throws into a sentence and an exit code, here and nowhere else:
    /// 0 done, 1 the answer is "no", 2 bad usage or bad input.
    func settle(_ work: () async throws -> Void) async throws {
        do {
            try await work()
        } catch let refusal as Refusal {
            Terminal.warn("siklus: \(refusal)")
            throw ExitCode(2)
        } catch let failure as DatabaseFailure {
            Terminal.warn("siklus: \(failure.refusal?.message ?? "the database said: \(failure.reason)")")
            throw ExitCode(2)
        } catch let error as CocoaError {
            Terminal.warn("siklus: \(error.filePath.map { "\($0): " } ?? "")\(error.localizedDescription)")
            throw ExitCode(2)
        } catch let code as ExitCode {
            throw code
        } catch {
            Terminal.warn("siklus: \(error)")
            throw ExitCode(2)
        }
    }
}

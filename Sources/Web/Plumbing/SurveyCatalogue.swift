internal import ServiceCycle
internal import Storage
internal import Synchronization

/// Surveys with their maps, kept in memory by code, since every answer needs one.
///
/// What it gives may be old: keeping an answer checks the versions again and throws `SurveyChanged`. A class, since all
/// requests share it.
final class SurveyCatalogue: Sendable {
    private let database: any Database
    private let organisation: Organisation.ID
    private let surveys = Mutex<[String: StoredSurvey]>([:])

    /// How many surveys are kept in memory at most.
    private static let capacity = 200

    init(database: any Database, organisation: Organisation.ID) {
        self.database = database
        self.organisation = organisation
    }

    /// The survey with a code or an id.
    func survey(_ name: String) async throws -> StoredSurvey {
        if let survey = surveys.withLock({ $0[name] }) { return survey }
        let organisation = organisation
        guard let survey = try await database.read({ try $0.surveys(of: organisation).find(name) }) else {
            throw Refusal(.notFound, "There is no survey \"\(name)\".")
        }
        surveys.withLock { surveys in
            if surveys.count >= Self.capacity { surveys = [:] }
            surveys[name] = survey
        }
        return survey
    }

    /// Forgets a survey that turned out to be old.
    func forget(_ name: String) {
        _ = surveys.withLock { $0.removeValue(forKey: name) }
    }

    /// Runs a body with the survey, and once more with a fresh one where it or its map was changed meanwhile.
    func withSurvey<Output>(
        _ name: String,
        _ body: (StoredSurvey) async throws -> Output
    ) async throws -> Output {
        let known = try await survey(name)
        do {
            return try await body(known)
        } catch is SurveyChanged {
            forget(name)
            return try await body(survey(name))
        } catch let refusal as Refusal where refusal.kind == .invalid || known.state != .open {
            // What the survey in memory does not know may just have been added, and it may have been opened.
            forget(name)
            let fresh = try await survey(name)
            guard fresh != known else { throw refusal }
            return try await body(fresh)
        }
    }
}

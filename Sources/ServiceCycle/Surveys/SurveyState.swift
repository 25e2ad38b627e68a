/// Whether a survey takes answers.
package enum SurveyState: String, Sendable, CaseIterable {
    /// It is still being written; nobody has seen it.
    case draft
    /// It takes answers.
    case open
    /// It takes none for now.
    case paused
    /// It takes none any more.
    case closed

    /// What can be done about it.
    package enum Change: String, Sendable, CaseIterable {
        case publish, pause, reopen, close
    }

    /// The state after a change; the same where the change is already made, so that doing it twice does no harm.
    ///
    /// - Throws: A refusal where the change makes no sense now.
    package func after(_ change: Change) throws(Refusal) -> SurveyState {
        switch (change, self) {
        case (.publish, .draft), (.publish, .open), (.reopen, .open), (.reopen, .paused), (.reopen, .closed): .open
        case (.pause, .open), (.pause, .paused): .paused
        case (.close, .open), (.close, .paused), (.close, .closed): .closed
        case (.publish, .paused), (.publish, .closed):
            throw Refusal(.conflict, "The survey was published before; reopen it instead.")
        case (.pause, .draft), (.close, .draft), (.reopen, .draft):
            throw Refusal(.conflict, "The survey is still a draft; publish it first.")
        case (.pause, .closed): throw Refusal(.conflict, "The survey is closed already.")
        }
    }

    /// What can be done now that would change something, the usual first.
    package var changes: [Change] {
        Change.allCases.filter { change in (try? after(change)).map { $0 != self } ?? false }
    }

    /// Refuses answers where the survey takes none.
    ///
    /// - Throws: A refusal that says why.
    package func requireOpen() throws(Refusal) {
        switch self {
        case .open: return
        case .draft: throw Refusal(.conflict, "The survey is not published yet and takes no answers.")
        case .paused: throw Refusal(.conflict, "The survey is paused and takes no answers for now.")
        case .closed: throw Refusal(.conflict, "The survey is closed and takes no answers any more.")
        }
    }
}

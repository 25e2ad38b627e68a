import ServiceCycle
import Testing

@Suite struct SurveyStateTests {
    @Test(arguments: [
        (SurveyState.draft, [SurveyState.Change.publish]), (.open, [.pause, .close]), (.paused, [.reopen, .close]),
        (.closed, [.reopen]),
    ])
    func `each state offers what would change something`(_ state: SurveyState, _ changes: [SurveyState.Change]) {
        #expect(state.changes == changes)
    }

    @Test(arguments: [
        (SurveyState.open, SurveyState.Change.publish), (.open, .reopen), (.paused, .pause), (.closed, .close),
    ])
    func `doing it twice changes nothing`(_ state: SurveyState, _ change: SurveyState.Change) throws {
        #expect(try state.after(change) == state)
    }

    @Test(arguments: [
        (SurveyState.draft, SurveyState.Change.pause), (.draft, .close), (.draft, .reopen), (.paused, .publish),
        (.closed, .publish), (.closed, .pause),
    ])
    func `what makes no sense now is refused`(_ state: SurveyState, _ change: SurveyState.Change) {
        let refusal = #expect(throws: Refusal.self) { try state.after(change) }
        #expect(refusal?.kind == .conflict)
    }

    @Test func `only an open survey takes answers`() throws {
        try SurveyState.open.requireOpen()
        for state in SurveyState.allCases where state != .open {
            #expect(throws: Refusal.self) { try state.requireOpen() }
        }
    }
}

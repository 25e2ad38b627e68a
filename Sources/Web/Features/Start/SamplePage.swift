internal import ServiceCycle

/// The sample while it is being installed, and how that ended.
struct SamplePage: Page {
    static let template = "start/sample"

    let frame: PageFrame
    let heading: String
    let lead: String
    let progress: ProgressMeter?
    let refresh: Bool
    let stopPath: String?
    let stopButtons: ButtonRow
    let goButtons: ButtonRow

    init(frame: PageFrame, _ state: Work<Bool>.State) {
        let language = frame.language
        let format = NumberFormat(language)
        self.frame = frame
        refresh = !state.isOver
        stopButtons = ButtonRow([.submit(StartWords.stop[language], .plain)])
        goButtons = ButtonRow([.link(StartWords.toStart[language], StartPath.homeURL, state.isOver ? .main : .plain)])
        var meter: ProgressMeter?
        switch state {
        case .running(let progress):
            heading = StartWords.preparing[language]
            lead = StartWords.preparingLead[language]
            let isWriting = progress.phase == .writing
            let words = ["done": format.whole(progress.done), "total": format.whole(progress.total)]
            meter = ProgressMeter(
                id: "progress",
                label: isWriting ? StartWords.progress[language] : StartWords.simulating[language],
                done: isWriting ? (progress.done, progress.total) : nil,
                text: isWriting ? StartWords.progressOf.text(language, words) : ""
            )
        case .ending:
            heading = StartWords.preparing[language]
            lead = StartWords.stoppedLead[language]
        case .done:
            heading = StartWords.ready[language]
            lead = StartWords.readyLead[language]
        case .cancelled:
            heading = StartWords.stopped[language]
            lead = StartWords.stoppedLead[language]
        case .refused(let refusal):
            heading = StartWords.stopped[language]
            lead = refusal.message
        case .failed:
            heading = StartWords.stopped[language]
            lead = StartWords.failedLead[language]
        }
        progress = meter
        stopPath = if case .running = state { StartPath.sampleCancellationURL } else { nil }
    }
}

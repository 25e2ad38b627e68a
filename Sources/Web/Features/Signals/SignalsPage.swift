internal import ServiceCycle

/// Every signal of the last half-year, those that nobody has seen first.
struct SignalsPage: Page {
    static let template = "signals/signals"

    let frame: PageFrame
    let head: PageHead
    let watchedWords: String
    let newTitle: String
    let newSignals: [SignalEntry]
    let noneWords: String?
    let seenTitle: String?
    let seenSignals: [SignalEntry]

    init(frame: PageFrame, board: SignalBoard, mayEdit: Bool, zone: Zone) {
        let language = frame.language
        let entry = { SignalEntry($0, mayEdit: mayEdit, zone: zone, language: language) }
        self.frame = frame
        head = PageHead(
            SignalWords.title[language],
            lead: SignalWords.lead[language],
            crumbs: [.init(StartWords.title[language], StartPath.homeURL)],
            language: language
        )
        watchedWords = board.words(language)
        newTitle = SignalWords.new[language]
        newSignals = board.runs.filter { !$0.isSeen }.map(entry)
        noneWords = newSignals.isEmpty && board.charts > 0 ? SignalWords.none[language] : nil
        seenSignals = board.runs.filter(\.isSeen).map(entry)
        seenTitle = seenSignals.isEmpty ? nil : SignalWords.seen[language]
    }
}

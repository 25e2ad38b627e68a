internal import ServiceCycle

/// The signals that nobody has seen, the few that matter most, and what is watched.
struct StartSignals: Encodable, Equatable, Sendable {
    let signalsTitle: String
    let signalsWatched: String
    let newSignals: [SignalEntry]
    let signalsNone: String?
    let signalsPath: String
    let signalsAll: String

    /// How many are shown here.
    private static let most = 4

    /// For how many weeks a signal is news.
    static let weeks = 4

    init(_ board: SignalBoard, mayEdit: Bool, zone: Zone, language: Language) {
        signalsTitle = SignalWords.new[language]
        signalsWatched = board.words(language)
        newSignals = board.runs.filter { !$0.isSeen }.prefix(Self.most)
            .map { SignalEntry($0, from: SignalField.start, mayEdit: mayEdit, zone: zone, language: language) }
        signalsNone = newSignals.isEmpty && board.charts > 0 ? SignalWords.none[language] : nil
        signalsPath = SignalPath.listURL
        signalsAll = SignalWords.all[language]
    }
}

internal import ServiceCycle

/// What stands above an editor: back and forth, who saved last, and what is missing in which language; `editor/tools` shows
/// it.
struct EditorTools: Encodable, Equatable, Sendable {
    let toolsLabel: String
    let toolsVersion: String
    let toolsState: String
    let undo: Step?
    let redo: Step?
    let undoLabel: String
    let redoLabel: String
    let stepPath: String
    let historyLabel: String
    let historyPath: String
    let inventory: [Inventory]

    /// What the script says while it saves.
    let savingText: String
    let savedText: String
    let notSavedText: String

    /// One step back or forth.
    struct Step: Encodable, Equatable, Sendable {
        let stepTarget: String
        let stepText: String
    }

    /// How complete a language is.
    struct Inventory: Encodable, Equatable, Sendable {
        let inventoryText: String
        let inventoryIsComplete: Bool
    }

    /// - Parameters:
    ///   - history: Every version there is.
    ///   - texts: Every text, to say what is missing.
    ///   - path: Where the versions are.
    ///   - words: Says names and times to the reader.
    init(_ history: VersionHistory, texts: [LocalisedText], path: String, words: VersionWords) {
        let reader = words.reader
        toolsLabel = EditorWords.tools[reader]
        toolsVersion = String(history.records.last?.number ?? 0)
        toolsState = history.records.last.map(words.state) ?? ""
        undo = history.undo.map { Step(stepTarget: String($0.target), stepText: words.text(of: $0.record)) }
        redo = history.redo.map { Step(stepTarget: String($0.target), stepText: words.text(of: $0.record)) }
        undoLabel = EditorWords.undo[reader]
        redoLabel = EditorWords.redo[reader]
        stepPath = path
        historyLabel = EditorWords.history[reader]
        historyPath = path
        let texts = TextInventory(texts)
        inventory = texts.languages.map { language in
            let missing = texts.missing[language] ?? 0
            return Inventory(
                inventoryText: words.inventory(language, missing: missing),
                inventoryIsComplete: missing == 0
            )
        }
        savingText = EditorWords.saving[reader]
        savedText = EditorWords.saved[reader]
        notSavedText = EditorWords.notSaved[reader]
    }
}

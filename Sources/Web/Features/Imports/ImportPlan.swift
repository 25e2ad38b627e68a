internal import Interchange
internal import ServiceCycle
internal import Storage

/// What a draft amounts to: a survey and perhaps a map to be made, and a mapping.
struct ImportPlan: Sendable {
    let survey: Survey

    /// The map of the survey's cycle.
    let map: ServiceMap

    /// Whether survey and map are made by this import.
    let makesSurvey: Bool
    let makesMap: Bool

    /// The mapping as a file.
    let mapping: String

    /// - Parameters:
    ///   - draft: What was guessed and corrected.
    ///   - sample: The first lines.
    ///   - stored: The survey, where it is here.
    ///   - cycle: The cycle, where it is here.
    ///   - taken: The codes of cycles and surveys that are used.
    init(_ draft: ImportDraft, _ sample: TableSample, _ stored: StoredSurvey?, _ cycle: StoredCycle?, taken: Set<Code>)
    {
        var plan = draft.plan
        let name = String(draft.file.split(separator: ".").dropLast().joined(separator: ".").prefix(80))
        let language = plan.questions.first?.text.languages.first ?? .english
        let title = LocalisedText([language: name.isEmpty ? draft.file : name])
        let code = Code(name, fallback: Self.fallback, avoiding: taken)
        makesSurvey = stored == nil
        makesMap = cycle == nil
        map = cycle?.map ?? plan.drawMap(code, name: title) ?? ServiceMap(code: code, name: title)
        survey = stored?.survey ?? plan.survey(code, about: map.code, title: title)
        mapping = MappingFile.write(plan.mapping(for: survey.code, sample), for: survey)
    }

    private static let fallback = CodeWords.imported
}

/// Codes that the program itself gives.
private enum CodeWords {
    static var imported: Code {
        guard let code = Code("import") else { preconditionFailure("\"import\" is a code") }
        return code
    }
}

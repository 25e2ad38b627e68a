internal import ServiceCycle

/// The few fields of a moment that are edited where they stand: the template `cycles/tweak` shows them.
///
/// They go where the editor's own form goes, with the version that was seen; what two people typed is merged or asked about there.
struct MomentTweak: Encodable, Equatable, Sendable {
    let tweakPath: String
    let tweakVersion: String

    /// Where it leads when it is saved.
    let tweakBack: String
    let tweakHeading: String
    let tweakTitleLabel: String
    let tweakTitleField: String
    let tweakTitle: String
    let tweakTag: String
    let tweakLongest: String
    let tweakCriticalityLabel: String
    let tweakCriticality: String
    let tweakDrawnLabel: String
    let tweakDrawn: String
    let tweakSave: String
    let tweakCancel: String
    let tweakAll: String
    let tweakAllPath: String

    init(_ moment: Moment, version: Int, _ maker: BlueprintMaker) {
        let (cycle, language) = (maker.report.map.code, maker.language)
        tweakPath = MapEditorPath(cycle).moment(moment.code)
        tweakVersion = String(version)
        tweakBack = maker.view.text + "#m-\(moment.code)"
        tweakHeading = BlueprintWords.edit.text(language, ["name": moment.name(in: language)])
        tweakTitleLabel = BlueprintWords.title.text(language, ["language": EditorWords.name(of: language)])
        tweakTitleField = "name.\(language)"
        tweakTitle = moment.name[language] ?? ""
        tweakTag = language.tag
        tweakLongest = String(FieldLimits.name)
        tweakCriticalityLabel = EditorWords.criticality[language]
        tweakCriticality = String(moment.criticality)
        tweakDrawnLabel = EditorWords.drawn[language]
        tweakDrawn = moment.drawn.map(Standard.text(of:)) ?? ""
        tweakSave = EditorWords.save[language]
        tweakCancel = EditorWords.cancel[language]
        tweakAll = BlueprintWords.allFields[language]
        tweakAllPath = MapEditorPath(cycle).moment(moment.code)
    }
}

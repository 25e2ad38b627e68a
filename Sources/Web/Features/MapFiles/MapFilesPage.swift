internal import Interchange
internal import ServiceCycle

/// All ways in which a map leaves, each with what it cannot carry.
struct MapFilesPage: Page {
    static let template = "map-files/files"

    let frame: PageFrame
    let head: PageHead
    let languagePath: String
    let languageField: Field
    let languageLabel: String
    let formats: [Format]
    let printTitle: String
    let printText: String
    let printPath: String
    let printLabel: String

    struct Format: Encodable, Equatable, Sendable {
        let formatName: String
        let formatEnding: String
        let formatUse: String
        let formatWhole: String?
        let formatLosses: Losses?
        let formatPath: String
        let formatLabel: String
    }

    struct Losses: Encodable, Equatable, Sendable {
        let lossesTitle: String
        let losses: [Loss]
    }

    struct Loss: Encodable, Equatable, Sendable {
        let lossText: String
    }

    init(frame: PageFrame, _ map: ServiceMap, language: Language, mayEdit: Bool) {
        let reader = frame.language
        self.frame = frame
        head = PageHead(
            MapFileWords.title[reader],
            lead: MapFileWords.lead[reader],
            crumbs: MapEditorPage.crumbs(map, reader),
            buttons: mayEdit ? [.link(MapFileWords.bringIn[reader], ImportPath.listURL + "#map")] : [],
            language: reader
        )
        languagePath = MapFilePath.list(map.code)
        let languages = map.columns
        languageField = .select(
            FieldLabel("language", MapFileWords.language[reader], hint: MapFileWords.languageHint[reader]),
            language.tag,
            among: languages.map { (value: $0.tag, label: EditorWords.name(of: $0)) },
            language: reader
        )
        languageLabel = MapFileWords.show[reader]
        formats = MapDownload.all.map { Format($0, map, language, reader) }
        printTitle = MapFileWords.print[reader]
        printText = MapFileWords.printText[reader]
        printPath = CyclePath.view(.blueprint, of: map.code.text)
        printLabel = MapFileWords.printLink[reader]
    }
}

extension MapFilesPage.Format {
    fileprivate init(_ download: MapDownload, _ map: ServiceMap, _ language: Language, _ reader: Language) {
        let words = MapFileWords.format(download.ending)
        let lost: [LeftOut] =
            switch download {
            case .format(let format): format.write(map, language: language).leftOut
            case .picture: []
            }
        let whole = download == .picture ? MapFileWords.pictureLosses : MapFileWords.carriesAll
        let name = words?.name ?? download.ending
        self.init(
            formatName: name,
            formatEnding: ".\(download.ending)",
            formatUse: words?.use[reader] ?? "",
            formatWhole: lost.isEmpty ? whole[reader] : nil,
            formatLosses: lost.isEmpty
                ? nil
                : MapFilesPage.Losses(
                    lossesTitle: LeftOutWords.title[reader],
                    losses: lost.map { MapFilesPage.Loss(lossText: $0.sentence(in: reader)) }
                ),
            formatPath: MapFilePath.file(download, of: map.code, in: language),
            formatLabel: MapFileWords.download[reader]
        )
    }
}

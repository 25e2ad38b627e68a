internal import ServiceCycle

/// A version of one of a cycle's two maps, as an address names it: `12`, or `to-be-3`.
struct MapVersion: Equatable, Sendable {
    let stage: MapStage
    let number: Int

    private static let mark = "to-be-"

    init(stage: MapStage, number: Int) {
        self.stage = stage
        self.number = number
    }

    init?(_ text: String) {
        let isToBe = text.hasPrefix(Self.mark)
        guard let number = Int(isToBe ? String(text.dropFirst(Self.mark.count)) : text), number > 0 else { return nil }
        self.init(stage: isToBe ? .toBe : .asIs, number: number)
    }

    var text: String { (stage == .toBe ? Self.mark : "") + String(number) }

    func name(_ reader: Language) -> String {
        let phrase = stage == .asIs ? VersionPageWords.asIsVersion : VersionPageWords.toBeVersion
        return phrase.text(reader, ["number": String(number)])
    }
}

internal import Hummingbird
internal import ServiceCycle

/// A way to look at the moments of a cycle; all four show the same.
enum CycleView: String, CaseIterable, Sendable {
    case blueprint, curve, table, list

    var name: Phrase {
        switch self {
        case .blueprint: BlueprintWords.blueprint
        case .curve: BlueprintWords.curve
        case .table: BlueprintWords.table
        case .list: BlueprintWords.list
        }
    }

    var heading: Phrase {
        switch self {
        case .blueprint: BlueprintWords.blueprintHeading
        case .curve: ChartWords.curveHeading
        case .table: ReportWords.table
        case .list: BlueprintWords.listHeading
        }
    }

    /// Whether an address that a form brought along is one of the views of a cycle.
    ///
    /// Only then is anybody led there: it comes from outside.
    static func owns(_ address: String, of cycle: Code) -> Bool {
        let path = String(address.prefix { $0 != "?" && $0 != "#" })
        return allCases.contains { CyclePath.view($0, of: cycle.text) == path }
            && address.utf8.allSatisfy { byte in
                byte > 0x20 && byte < 0x7f && !"\"<>\\^`{|}".utf8.contains(byte)
            }
    }
}

/// The links among the views of a cycle, with the same selection: `cycles/switch` shows it.
struct ViewSwitch: Encodable, Equatable, Sendable {
    let switchLabel: String
    let switchLinks: [Link]

    struct Link: Encodable, Equatable, Sendable {
        let switchName: String
        let switchPath: String
        let switchIsOn: Bool
    }

    /// - Parameters:
    ///   - current: The view that one is on; nil for the cycle's overview.
    ///   - address: The address of the cycle's overview, with what is selected.
    ///   - language: The reader's language.
    init(_ current: CycleView?, of address: ReportAddress, language: Language) {
        switchLabel = BlueprintWords.views[language]
        let overview = Link(
            switchName: BlueprintWords.overview[language],
            switchPath: address.with { $0.options = [:] },
            switchIsOn: current == nil
        )
        switchLinks =
            [overview]
            + CycleView.allCases.map { view in
                Link(
                    switchName: view.name[language],
                    switchPath: address.view(view).text,
                    switchIsOn: view == current
                )
            }
    }
}

extension ReportAddress {
    /// A view of the cycle that this is the address of, with the same selection.
    func view(_ view: CycleView) -> ReportAddress {
        ReportAddress(path: "\(path)/\(view.rawValue)", request: request, curve: curve, options: options)
    }
}

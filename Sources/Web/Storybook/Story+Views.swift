internal import ServiceCycle

extension Story {
    /// The views of a cycle.
    static let views: [Story] = [
        Story("blueprint", "A cycle as blueprint") { $0.view(.blueprint) },
        Story("blueprint-segments", "A cycle as blueprint, segment by segment") {
            $0.view(.blueprint, curve: "mean", bySegment: true)
        },
        Story("blueprint-edit", "A cycle as blueprint, a moment is edited") { stage in
            stage.view(.blueprint, edited: Code("waits"))
        },
        Story("cycle-curve", "A cycle as curve") { $0.view(.curve) },
        Story("cycle-table", "A cycle as table") { $0.view(.table, edited: Code("waits")) },
        Story("cycle-list", "A cycle as list") { $0.view(.list, bySegment: true) },
    ]
}

extension StoryStage {
    func view(_ view: CycleView, curve: String? = nil, bySegment: Bool = false, edited: Code? = nil) -> CycleViewPage {
        let request = ReportRequest()
        let path = CyclePath.view(view, of: "cash-a-cheque")
        return CycleViewPage(
            frame: frame(sample.map.name.text(for: language) ?? "", path: path),
            style: files.address(of: "blueprint.css"),
            report: sample.report(request),
            segments: bySegment ? sample.segments(request) : [:],
            choices: sample.choices,
            version: 4,
            CycleViewPage.Asked(view: view, curve: curve, bySegment: bySegment, edited: edited)
        )
    }
}

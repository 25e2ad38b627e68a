import ServiceCycle
import Testing

@Suite struct VersionHistoryTests {
    /// Versions in order; a number says which one a version brought back.
    private func history(_ restores: [Int?]) -> VersionHistory {
        VersionHistory(
            restores.enumerated().map { index, target in
                VersionRecord(
                    number: index + 1,
                    savedAt: Instant(seconds: Int64(index)),
                    author: nil,
                    restores: target,
                    changes: []
                )
            }
        )
    }

    /// The versions, what undoing brings back, and what doing again does.
    @Test(
        arguments: [
            ([nil], nil, nil), ([nil, nil, nil], 2, nil), ([nil, nil, nil, 2], 1, 3), ([nil, nil, nil, 2, 1], nil, 2),
            ([nil, nil, nil, 2, 1, 2], 1, 3), ([nil, nil, 1, nil], 1, nil),
        ] as [([Int?], Int?, Int?)]
    )
    func `undoing goes back step by step and can itself be undone`(_ versions: [Int?], _ undo: Int?, _ redo: Int?) {
        let history = history(versions)
        #expect(history.undo?.target == undo)
        #expect(history.redo?.target == redo)
    }

    @Test func `going back to any old version is a step like any other`() {
        let history = history([nil, nil, nil, nil, 1])
        #expect(history.undo?.target == 4)
        #expect(history.redo == nil)
    }
}

/// What can be undone and redone, where undoing is itself a new version that brings an old one back.
package struct VersionHistory: Equatable, Sendable {
    /// One step back or forth.
    package struct Step: Equatable, Sendable {
        /// The version whose content comes back.
        package let target: Int

        /// The version that is undone or done again.
        package let record: VersionRecord
    }

    package let records: [VersionRecord]
    package private(set) var undo: Step?
    package private(set) var redo: Step?

    /// - Parameter records: All versions, oldest first.
    package init(_ records: [VersionRecord]) {
        self.records = records
        var (done, undone): ([Int], [Int]) = ([], [])
        for record in records {
            if let target = record.restores, target == done.dropLast().last {
                undone.append(done.removeLast())
            } else if let target = record.restores, target == undone.last {
                done.append(undone.removeLast())
            } else {
                done.append(record.number)
                undone = []
            }
        }
        let byNumber = Dictionary(records.map { ($0.number, $0) }) { first, _ in first }
        if done.count > 1, let target = done.dropLast().last, let record = done.last.flatMap({ byNumber[$0] }) {
            undo = Step(target: target, record: record)
        }
        redo = undone.last.flatMap { target in byNumber[target].map { Step(target: target, record: $0) } }
    }

    /// What was saved after a version, oldest first.
    package func since(_ version: Int) -> [VersionRecord] { records.filter { $0.number > version } }
}

internal import ServiceCycle
internal import Statistics

/// A moment's figure for each value of an attribute: the template `cycles/groups` shows it.
struct GroupTable: Encodable, Equatable, Sendable {
    let groupCaption: String
    let groupHeads: Heads
    let groupRows: [Row]

    struct Heads: Encodable, Equatable, Sendable {
        let shareHead, countHead, testHead: String
    }

    struct Row: Encodable, Equatable, Sendable {
        let groupName: String

        /// The same page for this group alone.
        let groupPath: String
        let groupShown: Shown?
        let groupWithheld: String?
    }

    struct Shown: Encodable, Equatable, Sendable {
        let groupBar: IntervalBar
        let groupShare: String
        let groupInterval: String
        let groupCount: String
        let groupTest: Test?
    }

    /// Against all others together.
    struct Test: Encodable, Equatable, Sendable {
        let testPoints: String
        let testInterval: String
        let testVerdict: String
        let testIsCertain: Bool
    }

    init(_ groups: GroupComparison, report: MomentReport, address: ReportAddress, language: Language) {
        let format = NumberFormat(language)
        groupCaption = MomentWords.dimension(groups.dimension)[language]
        groupHeads = Heads(
            shareHead: ReportWords.satisfied[language],
            countHead: ReportWords.count[language],
            testHead: MomentWords.againstOthers[language]
        )
        let target = report.figure.comparison?.target
        groupRows = groups.groups.filter { $0.count > 0 }.enumerated().map { index, group in
            let name = report.cycle.map.name(of: group.code, groups.dimension, in: language)
            return Row(
                groupName: name,
                groupPath: address.with { groups.dimension.set(group.code, in: &$0.request.filter) },
                groupShown: group.satisfied.map { share in
                    Shown(
                        groupBar: IntervalBar(
                            share,
                            name: name,
                            target: target,
                            isBad: target.map { share.interval.upperBound < $0 } ?? false,
                            id: "bar-\(groups.dimension.rawValue)-\(index + 1)",
                            language: language
                        ),
                        groupShare: format.percent(share.value),
                        groupInterval: format.percentInterval(share.interval),
                        groupCount: format.whole(group.count),
                        groupTest: group.test.map { Test($0, share: share.value, language) }
                    )
                },
                groupWithheld: group.isWithheld ? ReportWords.withheld[language] : nil
            )
        }
    }
}

extension GroupTable.Test {
    fileprivate init(_ test: MomentDifference.Test, share: Double, _ language: Language) {
        // The difference of the percentages that are shown, here and where the two stand beside each other.
        let others = NumberFormat.hundredths(share - test.difference)
        testPoints = NumberFormat(language).signed(NumberFormat.hundredths(share) - others)
        testInterval = MomentDifferenceText.interval(test.interval, language)
        testVerdict = MomentDifferenceText.verdict(test, language)
        testIsCertain = test.verdict != .noEvidence
    }
}

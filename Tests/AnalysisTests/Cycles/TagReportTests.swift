import Analysis
import ServiceCycle
import Statistics
import Testing

@Suite struct TagReportTests {
    private func tag(_ number: Int, _ name: String) -> CommentTag {
        CommentTag(number: number, code: .tag, name: name, rule: nil, savedAt: Instant(microseconds: 0))
    }

    private func customers(_ count: Int, _ tags: Set<Int>, satisfied: Int, unrated: Int = 0) -> [TagSamples.Customer] {
        (0..<count).map { place in
            TagSamples.Customer(tags: tags, isSatisfied: place >= count - unrated ? nil : place < satisfied)
        }
    }

    @Test func `the most frequent tag comes first, with the share of its customers and Wilson's interval`() throws {
        let samples = TagSamples(
            customers: customers(70, [1], satisfied: 56) + customers(80, [2], satisfied: 48),
            isCut: false
        )
        let report = TagReport([tag(1, "staff"), tag(2, "waiting")], samples)
        #expect(report.rows.map(\.tag.name) == ["waiting", "staff"] && report.count == 150)
        let staff = report.rows[1]
        #expect(staff.share?.share == 0.8)
        // Newcombe 1998, table II, example a: 56 of 70 against 48 of 80 differ by 0.2, 0.0524 to 0.3339 by method 10.
        let interval = try #require(staff.difference?.interval)
        #expect(abs(interval.lowerBound - 0.0524) < 0.0001 && abs(interval.upperBound - 0.3339) < 0.0001)
        #expect(staff.isCertainlyMore && report.rows[0].isCertainlyLess)
    }

    @Test func `where few are expected in a cell the exact test decides`() throws {
        let samples = TagSamples(
            customers: customers(5, [1], satisfied: 3) + customers(100, [], satisfied: 95),
            isCut: false
        )
        let row = TagReport([tag(1, "a")], samples).rows[0]
        let exact = try FisherExactTest((3, 2), (95, 5)).pValue
        #expect(row.pValue == exact)
        #expect(exact > 10 * (row.difference?.pValue ?? 1))
    }

    @Test func `all of one mind are no less satisfied than anybody`() {
        let samples = TagSamples(
            customers: customers(6, [1], satisfied: 6) + customers(9, [], satisfied: 9),
            isCut: false
        )
        let row = TagReport([tag(1, "a")], samples).rows[0]
        #expect(row.share?.share == 1 && row.pValue == 1 && !row.isCertainlyLess && !row.isCertainlyMore)
    }

    @Test func `fewer than five customers are withheld and come last`() {
        let samples = TagSamples(
            customers: customers(4, [1], satisfied: 4) + customers(20, [2], satisfied: 10, unrated: 2)
                + customers(10, [], satisfied: 5),
            isCut: false
        )
        let report = TagReport([tag(1, "a"), tag(2, "b")], samples)
        #expect(report.rows.map(\.tag.name) == ["b", "a"] && report.rows.map(\.isWithheld) == [false, true])
        #expect(report.rows[0].rated == 18 && report.rows[1].share == nil)
    }

    @Test func `a share by which that of one to four others could be worked out is withheld too`() {
        let tags = [tag(1, "a")]
        let three = TagReport(
            tags,
            TagSamples(customers: customers(20, [1], satisfied: 10) + customers(3, [], satisfied: 0), isCut: false)
        )
        #expect(three.rows[0].share == nil && !three.rows[0].isWithheld)
        let five = TagReport(
            tags,
            TagSamples(customers: customers(20, [1], satisfied: 10) + customers(5, [], satisfied: 0), isCut: false)
        )
        #expect(five.rows[0].share?.share == 0.5)
    }

    @Test func `who rated nothing counts as a writer alone`() {
        let report = TagReport(
            [tag(1, "a")],
            TagSamples(customers: customers(9, [1], satisfied: 0, unrated: 9), isCut: true)
        )
        #expect(report.rows[0].count == 9 && report.rows[0].share == nil && report.share == nil && report.isCut)
    }

    @Test func `nobody at all is no trap`() {
        let report = TagReport([tag(1, "a")], TagSamples(customers: [], isCut: false))
        #expect(report.isWithheld && report.rows[0].isWithheld && report.rows[0].pValue == nil)
    }
}

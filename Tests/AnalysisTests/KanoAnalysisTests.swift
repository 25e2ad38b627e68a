import Analysis
import OracleSupport
import ServiceCycle
import Testing

@Suite struct KanoAnalysisTests {
    private func long(_ rows: [String]) async throws -> Oracle {
        let table = try Table(["attribute,functional,dysfunctional"] + rows)
        return try members(try await KanoAnalysis(table.source, wording: try ChosenWording(nil)))
    }

    // Better (1 + 1) / 4, Worse −(1 + 1) / 4: one A, one O, one M, one I.
    @Test func `each line of a long table counts once`() async throws {
        let found = try await long(["door,1,3", "door,1,5", "door,3,5", "door,3,3"])["attributes"][0]
        #expect(found["counts"]["A"].whole == 1 && found["counts"]["O"].whole == 1)
        #expect(found["counts"]["M"].whole == 1 && found["counts"]["I"].whole == 1)
        #expect(found["better"].number == 0.5 && found["worse"].number == -0.5)
        #expect(found["table_5x5"][0].numbers == [0, 0, 1, 0, 1])
        #expect(found["tie"].list.compactMap(\.text) == ["M", "O", "A", "I"])
    }

    @Test func `a pair with a blank half is skipped and counted`() async throws {
        let found = try await long(["door,1,", "door,,", "door,1,5"])
        #expect(found["skipped"].whole == 2)
        #expect(found["attributes"][0]["n"].whole == 1)
    }

    @Test func `published words are recognised, in any case and with a full stop`() async throws {
        let found = try await long(["door,I like it that way.,i dislike it that way"])
        #expect(found["wording"].text == "kano1984")
        #expect(found["attributes"][0]["category"].text == "O")
    }

    @Test func `an unknown label is an error with its line and column`() async throws {
        let sentence = await refusal { _ = try await long(["door,1,5", "door,1,Maybe"]) }
        #expect(sentence.contains("line 3, column \"dysfunctional\"") && sentence.contains("\"Maybe\""))
    }

    @Test func `a position out of range is an error, not questionable`() async {
        #expect(await refusal { _ = try await long(["door,6,5"]) }.contains("line 2, column \"functional\": \"6\""))
    }

    @Test func `positions may be written as decimals`() async throws {
        #expect(try await long(["door,1.0,5.0"])["attributes"][0]["category"].text == "O")
    }

    @Test func `a table without rows is refused`() async {
        #expect(await refusal { _ = try await long([]) }.contains("has no rows"))
    }

    @Test func `where all answers are questionable, what is missing has a reason`() async throws {
        let found = try await long(["door,1,1", "door,5,5"])["attributes"][0]
        #expect(found["category"].text == "Q" && found["better"] == .none)
        #expect(found["reason"].text != nil)
    }

    @Test func `groups have profiles of their own, and a test`() async throws {
        let rows = (0..<20).flatMap { _ in ["1,5,new", "3,5,old"] }
        let table = try Table(["f,d,customer"] + rows)
        let found = try members(
            try await KanoAnalysis(
                table.source,
                .wide([PairColumns("door=f,d")]),
                wording: try ChosenWording(nil),
                by: "customer"
            )
        )["attributes"][0]
        #expect(found["groups"]["new"]["category"].text == "O" && found["groups"]["old"]["category"].text == "M")
        #expect(found["n"].whole == 40)
        // 20 O and 0 M against 0 O and 20 M: χ² = N = 40 with one degree of freedom (Pearson 1900).
        #expect(isClose(found["groups_test"]["chi2"].number, 40))
    }

    @Test func `a header may hold the comma that parts a pair`() async throws {
        let table = try Table(["\"clean, there\",\"clean, missing\"", "1,5"])
        let found = try members(
            try await KanoAnalysis(
                table.source,
                .wide([PairColumns("clean=clean, there,clean, missing")]),
                wording: try ChosenWording(nil)
            )
        )
        #expect(found["attributes"][0]["counts"]["O"].whole == 1)
    }

    /// Source: data/README.md: 211 people, 207 answered; items 1 and 27 by the table of 1993.
    @Test(
        .enabled(if: Shared.path("data/kiosk/kiosk.csv") != nil, "there is no folder shared/data beside the repository")
    )
    func `the kiosks' answers in CP949 give what is known of them`() async throws {
        let source = TableSource(path: try #require(Shared.path("data/kiosk/kiosk.csv")), encoding: "cp949")
        let labels = "마음에 든다.,당연하다.,아무런 느낌이 없다.,하는 수 없다.,마음에 안 든다."
        let pairs = try KioskBook.pairs("functional", "dysfunctional")
        #expect(pairs.count == 29)
        let found = try members(try await KanoAnalysis(source, .wide(pairs), wording: try ChosenWording(labels)))
        #expect(found["n_respondents"].whole == 211 && found["skipped"].whole == 29 * 4)
        let one = try #require(found["attributes"].list.first { $0["name"].text == "1" })
        #expect(["M", "O", "A", "I", "R", "Q"].map { one["counts"][$0].whole } == [90, 52, 43, 21, 0, 1])
        #expect(
            isClose(one["better"].number, 0.461, within: 5e-4) && isClose(one["worse"].number, -0.689, within: 5e-4)
        )
        let other = try #require(found["attributes"].list.first { $0["name"].text == "27" })
        #expect(["A", "O", "I", "M", "Q"].map { other["counts"][$0].whole } == [157, 22, 20, 7, 1])
        #expect(isClose(other["better"].number, 0.869, within: 5e-4))
    }

    /// Source: data/README.md: the gaps of items 23 and 15.
    @Test(
        .enabled(if: Shared.path("data/kiosk/kiosk.csv") != nil, "there is no folder shared/data beside the repository")
    )
    func `the kiosks' gaps are what is known of them`() throws {
        let source = TableSource(path: try #require(Shared.path("data/kiosk/kiosk.csv")), encoding: "cp949")
        let found = try members(try GapAnalysis(source, try KioskBook.pairs("expectation", "perception")))
        let gap = { (item: String) in found["items"].list.first { $0["name"].text == item }?["gap"].number }
        #expect(isClose(gap("23"), -1.981, within: 5e-4) && isClose(gap("15"), -1.942, within: 5e-4))
    }
}

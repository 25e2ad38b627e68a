import Interchange
import Testing

@Suite struct DelimitedHeaderTests {
    private let header = DelimitedHeader(names: ["Q1", "Q2 ART", "Q1", "2", ""])

    @Test func `a column is found by name before number`() throws {
        #expect(try header.position(of: "Q2 ART") == 1)
        #expect(try header.position(of: " 2 ") == 3)
        #expect(try header.position(of: "5") == 4)
        #expect(header.label(0) == "column \"Q1\"")
        #expect(header.label(4) == "column 5")
    }

    @Test(arguments: [
        ("Q1", "The header names \"Q1\" 2 times, as columns 1 and 3; use the number."),
        ("Q2ART", "The header has no column \"Q2ART\"; did you mean \"Q2 ART\"?"),
        ("6", "There is no column 6; the header has 5."),
        ("0", "There is no column 0; the header has 5."),
        ("weight of it", "The header has no column \"weight of it\"."),
    ])
    func `a column that is not there or there twice says so`(_ name: String, _ sentence: String) {
        #expect(throws: DelimitedHeader.Problem(sentence: sentence)) { try header.position(of: name) }
    }
}

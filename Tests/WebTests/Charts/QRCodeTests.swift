import Testing

@testable import Web

@Suite struct QRCodeTests {
    /// The dark modules of a code as rows of `#` and spaces, read back from its path.
    private func picture(_ code: QRCode) throws -> [String] {
        let size = try #require(Int(code.codeSize))
        var rows = Array(repeating: Array(repeating: Character(" "), count: size), count: size)
        for run in code.codePath.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (x, y, width) = (try #require(Int(run.1)), try #require(Int(run.2)), try #require(Int(run.3)))
            for column in x..<(x + width) { rows[y][column] = "#" }
        }
        return rows.map { String($0) }
    }

    /// ISO/IEC 18004, 6.3: a finder pattern of seven modules in three corners, a quiet zone of four around all.
    @Test func `it has its three finder patterns inside its quiet zone`() throws {
        let code = try #require(QRCode("https://siklus.example.org/s/visit", title: "Code"))
        let rows = try picture(code)
        let finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"]
        let end = rows.count - 4 - 7
        for (x, y) in [(4, 4), (end, 4), (4, end)] {
            let corner = rows[y..<(y + 7)].map { row in String(Array(row)[x..<(x + 7)]) }
            #expect(corner == finder)
        }
        for row in rows[..<4] + rows.suffix(4) { #expect(row.allSatisfy { $0 == " " }) }
        for row in rows { #expect(row.hasPrefix("    ") && row.hasSuffix("    ")) }
    }

    /// ISO/IEC 18004, table 7: version 2 with level M holds 26 bytes and is 25 modules wide, version 3 is 29.
    @Test(arguments: [(26, 25), (27, 29)])
    func `it is as small as the standard allows`(_ bytes: Int, _ modules: Int) throws {
        let code = try #require(QRCode(String(repeating: "a", count: bytes), title: "Code"))
        #expect(code.codeSize == "\(modules + 8)")
    }

    @Test func `what is too long has none`() {
        #expect(QRCode(String(repeating: "a", count: 2_331), title: "Code") != nil)
        #expect(QRCode(String(repeating: "a", count: 2_332), title: "Code") == nil)
    }
}

import Testing

@testable import Web

@Suite struct StaticFilesTests {
    @Test func `a known file is found at its address, with its type, without indentation`() throws {
        let files = try SamplePages().files
        let address = files.address(of: "app.css")
        #expect(address.wholeMatch(of: /\/static\/[0-9a-f]{16}\/app\.css/) != nil)
        let file = try #require(files.file(at: address))
        #expect(file.contentType == "text/css; charset=utf-8")
        #expect(!file.bytes.isEmpty)
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("\n "), "nobody loads the space before lines")
    }

    @Test(arguments: [
        "/static/app.css", "/static/0000000000000000/app.css", "/static/../Templates/layout.mustache", "/static/",
    ])
    func `nothing else is`(_ path: String) throws {
        #expect(try SamplePages().files.file(at: path) == nil)
    }
}

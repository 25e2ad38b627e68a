import Foundation
import ServiceCycle
import Testing

/// What is exported can be imported and exported again, byte for byte the same.
@Suite struct RoundTripTests {
    @Test(arguments: ["bank", "restaurant", "web-shop", "clinic", "public-counter", "hotel"])
    func `a sample's map and survey come out as they went in`(_ sample: String) async throws {
        try await withDesk { desk in
            for data in ["one", "two"] { try await desk.done("init", "--data", data) }
            try await desk.done("import", "map", Files.sample("\(sample)-map"), "--data", "one")
            try await desk.done("import", "survey", Files.sample("\(sample)-survey"), "--data", "one")
            let map = try await desk.done("export", "map", "--data", "one")
            try desk.write(map, to: "map.yaml")
            let code = try #require(map.firstMatch(of: /(?m)^cycle: (\S+)$/)).1
            let first = try await desk.done("import", "map", "map.yaml", "--data", "one")
            #expect(first == "The map of \"\(code)\" was already so; nothing changed.\n")
            try await desk.done("import", "map", "map.yaml", "--data", "two")
            #expect(try await desk.done("export", "map", "--cycle", String(code), "--data", "two") == map)

            let name = try String(#require(try survey(sample)))
            let survey = try await desk.done("export", "survey", name, "--data", "one")
            try desk.write(survey, to: "survey.yaml")
            #expect(try await desk.done("import", "survey", "survey.yaml", "--data", "one").contains("version 1"))
            try await desk.done("import", "survey", "survey.yaml", "--data", "two")
            #expect(try await desk.done("export", "survey", name, "--data", "two") == survey)
        }
    }

    private func survey(_ sample: String) throws -> Substring? {
        let text = try String(contentsOfFile: Files.sample("\(sample)-survey"), encoding: .utf8)
        return text.firstMatch(of: /(?m)^survey: (\S+)$/)?.1
    }

    @Test(arguments: ["csv", "ojf", "mermaid", "json"])
    func `a map leaves and comes back in other formats, and what they cannot carry is listed`(
        _ format: String
    ) async throws {
        try await withDesk { desk in
            for data in ["one", "two", "three"] { try await desk.done("init", "--data", data) }
            try await desk.done("import", "map", Files.sample("clinic-map"), "--data", "one")
            let run = try await desk.run("export", "map", "--format", format, "--data", "one")
            #expect(run.errors.contains("What this format cannot carry:") == (format != "json"), "\(run.errors)")
            try desk.write(run.output, to: "map.txt")
            try await desk.done("import", "map", "map.txt", "--data", "two")
            let begun = try await desk.done("export", "map", "--data", "one")
            let came = try await desk.done("export", "map", "--data", "two")
            #expect((came == begun) == (format == "json"))
            let second = try await desk.done("export", "map", "--format", format, "--data", "two")
            try desk.write(second, to: "again.txt")
            try await desk.done("import", "map", "again.txt", "--data", "three")
            #expect(
                try await desk.done("export", "map", "--data", "three") == desk.done("export", "map", "--data", "two")
            )
        }
    }

    @Test(arguments: ["csv", "ojf", "mermaid", "json", "yaml"])
    func `a map that comes back onto itself is the same, whatever its format cannot carry`(
        _ format: String
    ) async throws {
        try await withDesk { desk in
            try await desk.done("init", "--data", "one")
            try await desk.done("import", "map", Files.sample("clinic-map"), "--data", "one")
            let before = try await desk.done("export", "map", "--data", "one")
            try desk.write(try await desk.done("export", "map", "--format", format, "--data", "one"), to: "map.txt")
            let said = try await desk.done("import", "map", "map.txt", "--data", "one")
            #expect(said.contains("nothing changed"))
            #expect(try await desk.done("export", "map", "--data", "one") == before)
        }
    }

    @Test func `the blueprint is written as one picture`() async throws {
        try await withDesk { desk in
            try await desk.done("init", "--data", "one")
            try await desk.done("import", "map", Files.sample("clinic-map"), "--data", "one")
            let picture = try await desk.done(
                "export",
                "map",
                "--format",
                "svg",
                "--language",
                "de",
                "--data",
                "one"
            )
            #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
            #expect(picture.contains(BlueprintWords.support.de))
            #expect(!picture.contains("var(--") && !picture.contains("<style"))
        }
    }

    @Test func `moments that a file no longer names are told and keep their answers`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(20), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            let before = try await desk.report()
            let shorter = Small.map.split(separator: "\n").filter { !$0.contains("code: leave") }.joined(
                separator: "\n"
            )
            try desk.write(shorter, to: "shorter.yaml")
            let said = try await desk.done("import", "map", "shorter.yaml", "--data", "data")
            #expect(said.contains("version 2, with 2 moments"))
            #expect(said.contains("retired (they keep their answers): leave"))
            #expect(try await desk.report()["moments"]?.items.count == 2)
            #expect(try await desk.responses().count { $0["answers"]?["leave"] != nil } == 13)
            let back = try await desk.done("import", "map", "map.yaml", "--data", "data")
            #expect(back.contains("back again: leave"))
            #expect(try await desk.report() == before)
            #expect(try await desk.done("verify", "--data", "data").contains("Everything holds."))
        }
    }

    @Test func `everything can be taken away as files`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(20), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            #expect(try await desk.done("export", "everything", "out", "--data", "data").contains("3 files"))
            let name = "\(desk.folder)/out"
            for (file, command) in [
                ("counter.map.yaml", ["export", "map"]), ("visit.survey.yaml", ["export", "survey", "visit"]),
                ("visit.responses.jsonl", ["export", "responses", "visit"]),
            ] {
                let run = try await Program.run(command + ["--data", "data"], in: desk.folder)
                #expect(try String(contentsOfFile: "\(name)/\(file)", encoding: .utf8) == run.output, "\(file)")
            }
            #expect(try await desk.run("export", "everything", "out", "--data", "data").status == 2)
        }
    }

    @Test func `an erased response leaves no figure behind`() async throws {
        try await withDesk { desk in
            try await desk.begin()
            try desk.write(Small.table(20), to: "answers.csv")
            try await desk.done("import", "responses", "answers.csv", "--mapping", "mapping.yaml", "--data", "data")
            let before = try await desk.report("--from", "2026-03-01", "--to", "2026-03-31")
            try desk.write(Small.table(1, id: 99), to: "one.csv")
            try await desk.done("import", "responses", "one.csv", "--mapping", "mapping.yaml", "--data", "data")
            let id = try #require(try await desk.responses().last?["id"]?.text)
            try await desk.done("erase", id, "--data", "data")
            #expect(try await desk.report("--from", "2026-03-01", "--to", "2026-03-31") == before)
            #expect(try await desk.responses().count == 20)
            #expect(try await desk.done("verify", "--data", "data").contains("1 erased"))
        }
    }
}

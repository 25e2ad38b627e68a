import HTTPTypes
import Interchange
import ServiceCycle
import Storage
import TestSupport
import Testing

@testable import Web

/// A map as files, out and in.
@Suite struct MapFileRoutesTests {
    private func map(_ site: TestSite, _ cycle: String = "counter") async throws -> ServiceMap? {
        let organisation = site.stage.organisation.id
        return try await site.database.read { try $0.cycles(of: organisation).find(cycle)?.map }
    }

    /// Uploads a file as the form of `/import` does.
    private func upload(_ text: String, as name: String, by member: Browser, cycle: String = "") async throws -> Reply {
        let boundary = "0x9f"
        let body =
            "--\(boundary)\r\nContent-Disposition: form-data; name=\"cycle\"\r\n\r\n\(cycle)\r\n"
            + "--\(boundary)\r\nContent-Disposition: form-data; name=\"map\"; filename=\"\(name)\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\n\(text)\r\n--\(boundary)--\r\n"
        let cookies = member.cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
        return try await member.site.send(
            .post,
            "/import/map",
            headers: [
                "Content-Type": "multipart/form-data; boundary=\(boundary)", "Sec-Fetch-Site": "same-origin",
                "Cookie": cookies, "Accept": "text/html",
            ],
            body: body
        )
    }

    @Test func `every format says beforehand what it cannot carry, and is downloaded`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember(role: .viewer)
            let page = try await member.get("/cycles/counter/files").body
            for text in ["Carries all of it.", "Standards: Waits for his turn", "/cycles/counter/files/svg"] {
                #expect(page.contains(text))
            }
            for ending in ["yaml", "json", "csv", "ojf", "mmd", "svg"] {
                let file = try await member.get("/cycles/counter/files/\(ending)")
                #expect(file.status == 200)
                #expect(file["Content-Disposition"] == "attachment; filename=\"counter.\(ending)\"")
                #expect(file.body.contains("Waits for his turn"))
            }
            #expect(try await member.get("/cycles/counter/files/pdf").status == 404)
        }
    }

    @Test(arguments: [MapFormat.ojf, .mermaid, .csv, .json, .yaml])
    func `a file shows what it would change before anything is kept`(_ format: MapFormat) async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            var other = Fixtures.map
            other.moments.remove(at: 0)
            let text = format.write(other).text
            let reply = try await upload(text, as: "counter.\(format.ending)", by: member, cycle: "counter")
            let path = try #require(reply["Location"])
            #expect(path.hasPrefix("/import/map/"))
            let review = try await member.get(path).body
            #expect(review.contains("1 taken out"))
            #expect(review.contains("3 moments unchanged"))
            #expect(try await map(site) == Fixtures.map)
            let kept = try await member.submit(path, ["version": "1", "note": "From the workshop"])
            #expect(kept["Location"] == "/cycles/counter/blueprint")
            #expect(try await map(site) == other)
            #expect(try await member.get(path).status == 404)
        }
    }

    @Test func `a file that names no cycle that is here makes a new one`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let text = "journey\n  title Lost and found\n  section Before\n    Misses it: 2: Customer\n"
            let reply = try await upload(text, as: "lost.mmd", by: member)
            let path = try #require(reply["Location"])
            #expect(try await member.get(path).body.contains("lost-and-found"))
            _ = try await member.submit(path, ["version": "0"])
            #expect(try await map(site, "lost-and-found")?.moments.count == 1)
        }
    }

    @Test func `a wrong file is refused with its line, and nothing is half done`() async throws {
        try await withSite { site in
            let member = try await site.browserOfMember()
            let reply = try await upload("cycle: counter\nmoments: 7\n", as: "wrong.yaml", by: member)
            #expect(reply.status == 422)
            #expect(reply.body.contains("line 2"))
            #expect(try await map(site) == Fixtures.map)
        }
    }

    @Test func `what somebody saved since the file was looked at is not lost`() async throws {
        try await withSite { site in
            var member = try await site.browserOfMember()
            let reply = try await upload(MapFormat.ojf.write(Fixtures.map).text, as: "counter.ojf", by: member)
            let path = try #require(reply["Location"])
            _ = try await member.submit("/cycles/counter/edit/moments/wait", ["version": "1", "name.en": "Queues"])
            let late = try await member.submit(path, ["version": "1"])
            #expect(late.status == 409)
            #expect(try await map(site)?.moment(code("wait"))?.name == english("Queues"))
        }
    }

    @Test func `a file onto a sample is refused, since it would go with the sample`() async throws {
        try await withSite { site in
            let organisation = site.stage.organisation.id
            var sample = Fixtures.map
            sample.code = code("sample")
            let map = sample
            _ = try await site.database.write {
                try $0.cycles(of: organisation).save(map, isSample: true, now: Fixtures.now)
            }
            let member = try await site.browserOfMember()
            let reply = try await upload(MapFormat.yaml.write(map).text, as: "sample.yaml", by: member)
            #expect(reply.status == 422)
        }
    }

    @Test func `somebody who may only look brings nothing in`() async throws {
        try await withSite { site in
            let member = try await site.browserOfMember(role: .viewer)
            #expect(try await upload("cycle: x", as: "x.yaml", by: member).status == 403)
        }
    }
}

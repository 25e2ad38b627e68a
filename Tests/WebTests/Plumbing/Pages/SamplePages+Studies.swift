import ServiceCycle

@testable import Web

/// The pages of methods: with everything, with too few answers, and with nothing.
extension SamplePages {
    func studies() throws -> [any Page] {
        let sample = try StorySample(resources: resources)
        let few = ReportRequest(length: 1)
        let nobody = ReportRequest(filter: CohortFilter(wave: try SampleReport.code("never")))
        return try [ReportRequest(), few, nobody].flatMap { request -> [any Page] in
            let report = sample.report(request)
            let address = { (name: String) in
                ReportAddress(path: "/cycles/cash-a-cheque/\(name)", request: request)
            }
            return [
                GapPage(
                    frame: frame,
                    report: report,
                    study: sample.gaps(request),
                    choices: try choices(),
                    address: address("gaps")
                ),
                SamenessPage(
                    frame: frame,
                    report: report,
                    sameness: sample.sameness(request, by: .location),
                    known: [.location, .segment],
                    choices: try choices(),
                    address: address("channels")
                ),
                DriverPage(
                    frame: frame,
                    report: report,
                    found: sample.drivers(request),
                    choices: try choices(),
                    address: address("drivers")
                ),
            ]
        }
    }
}

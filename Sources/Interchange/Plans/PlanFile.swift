package import Prioritisation
package import ServiceCycle

/// Actions and resources as a YAML file.
package enum PlanFile {
    /// Reads a plan's problem and checks it; a refusal names every line that is wrong.
    package static func read(_ bytes: [UInt8], name: String) throws(Refusal) -> PlanProblem {
        let node = try YAMLDocument.read(bytes, name: name, as: "a plan")
        let findings = Findings(.dotted)
        let reader = PlanReader(root: YAMLValue(node, findings: findings))
        let problem = reader.problem()
        guard findings.isEmpty, let problem else { throw findings.refusal(of: name, as: "a plan") }
        return problem
    }
}

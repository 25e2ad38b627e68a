package import ServiceCycle

/// A mapping as a YAML file.
package enum MappingFile {
    /// Reads a mapping and checks it against the survey and the map, before any line of a table is read.
    package static func read(
        _ bytes: [UInt8],
        name: String,
        survey: Survey,
        map: ServiceMap
    ) throws(Refusal) -> ResponseMapping {
        let node = try YAMLDocument.read(bytes, name: name, as: "a mapping")
        let findings = Findings(.dotted)
        let reader = MappingReader(root: YAMLValue(node, findings: findings), survey: survey, map: map)
        guard let mapping = reader.mapping(), findings.isEmpty else {
            throw findings.refusal(of: name, as: "a mapping for the survey \"\(survey.code)\"")
        }
        return mapping
    }

    /// The code of the survey that a mapping is for, for callers that look the survey up by it.
    package static func survey(_ bytes: [UInt8], name: String) throws(Refusal) -> Code {
        let node = try YAMLDocument.read(bytes, name: name, as: "a mapping")
        let findings = Findings(.dotted)
        let root = YAMLValue(node, findings: findings)
        guard let code = root.fields(MappingReader.fields)?.required("survey")?.code(), findings.isEmpty else {
            throw findings.refusal(of: name, as: "a mapping")
        }
        return code
    }
}

internal import ServiceCycle

/// What a member wants a link to say.
struct LinkChoice: Equatable, Sendable {
    var invitation = Invitation()

    /// Whether there is to be one link for each location.
    var isForEachLocation = false

    init() {}

    /// Reads what stands in an address; what survey and map do not know is left out.
    init(_ query: FormBody, survey: Survey, map: ServiceMap) {
        let code = { (name: String) in query[name].flatMap { Code($0) } }
        var attributes = Attributes(location: code("location"), channel: code("channel"), segment: code("segment"))
        attributes.language = query["language"].flatMap { Language($0) }
            .flatMap { survey.languages.contains($0) ? $0 : nil }
        invitation = Invitation(attributes: attributes, moment: code("moment")).known(to: survey, in: map)
        isForEachLocation = query["each"] == "location"
    }

    /// How it stands in an address.
    var fields: [(name: String, value: String)] {
        let attributes = invitation.attributes
        let fields = [
            ("location", attributes.location?.text), ("channel", attributes.channel?.text),
            ("segment", attributes.segment?.text), ("moment", invitation.moment?.text),
            ("language", attributes.language?.tag), ("each", isForEachLocation ? "location" : nil),
        ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }
}

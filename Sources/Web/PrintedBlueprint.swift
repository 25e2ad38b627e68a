package import ServiceCycle

/// A map's blueprint as one picture that needs nothing else.
package struct PrintedBlueprint: Sendable {
    private let renderer: PageRenderer

    /// - Parameter resources: The folder with the templates.
    /// - Throws: Where a template is missing or wrong.
    package init(resources: String) throws {
        renderer = try PageRenderer(resources: resources)
    }

    package func svg(_ map: ServiceMap, language: Language) throws -> String {
        try renderer.render(BlueprintFile(map, language: language))
    }
}

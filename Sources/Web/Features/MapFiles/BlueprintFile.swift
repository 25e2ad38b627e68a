package import ServiceCycle

/// A map's blueprint as a picture of its own, which opens anywhere.
package struct BlueprintFile: Page {
    package static let template = "map-files/picture"

    let picture: BlueprintPicture

    package init(_ map: ServiceMap, language: Language) {
        picture = BlueprintPicture(map, language: language)
    }
}

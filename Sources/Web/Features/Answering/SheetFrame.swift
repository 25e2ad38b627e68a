package import ServiceCycle

/// What stands around every page that customers see: the template `answering` shows it.
///
/// It leads nowhere else, asks for no cookie and loads two small files.
package struct SheetFrame: Encodable, Equatable, Sendable {
    let lang: String
    let pageTitle: String
    let stylesheet: String
    let script: String
    let icon: String

    /// Whose page it is: the organisation, and the location where it is known.
    let brand: String
    let isKiosk: Bool
    let kioskScript: String

    /// - Parameters:
    ///   - language: The language of the page.
    ///   - title: What the window is called; the organisation's name is added.
    ///   - organisation: Whose survey it is.
    ///   - location: The name of the location, where the link says it.
    ///   - isKiosk: Whether one person after another uses the page.
    ///   - addresses: Where style, script and icon are.
    package init(
        language: Language,
        title: String,
        organisation: String,
        location: String? = nil,
        isKiosk: Bool = false,
        addresses: Addresses
    ) {
        lang = language.tag
        pageTitle = "\(title) · \(organisation)"
        stylesheet = addresses.stylesheet
        script = addresses.script
        kioskScript = addresses.kioskScript
        icon = addresses.icon
        brand = [organisation, location].compactMap { $0 }.joined(separator: " · ")
        self.isKiosk = isKiosk
    }

    /// Where the files are that the page loads.
    package struct Addresses: Equatable, Sendable {
        let stylesheet, script, kioskScript, icon: String

        package init(files: StaticFiles) {
            stylesheet = files.address(of: "survey.css")
            script = files.address(of: "survey.js")
            kioskScript = files.address(of: "kiosk.js")
            icon = files.address(of: "icon.svg")
        }
    }
}

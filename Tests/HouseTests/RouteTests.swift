import Testing

/// Deny by default: whatever anybody may ask for stands in one list, here.
@Suite struct RouteTests {
    /// The file, the method and the address of each route that asks for no session.
    private static let open: Set<String> = [
        // For anybody.
        "AccountRoutes get AccountPath.signIn",
        "AccountRoutes post AccountPath.signIn", "AccountRoutes post AccountPath.signOut",
        "HealthRoutes get \"/health\"", "HealthRoutes get \"/api/openapi.json\"",
        "LanguageRoutes get LanguagePath.language", "StaticRoutes get \"/static/{digest}/{name}\"",
        // For anybody where the survey is open, else by a signed link.
        "AnsweringRoutes get AnsweringPath.sheet", "AnsweringRoutes post AnsweringPath.answers",
        "AnsweringRoutes get AnsweringPath.thanks", "AnsweringRoutes get AnsweringPath.kiosk",
        "AnsweringRoutes post AnsweringPath.kioskAnswers", "AnsweringRoutes get AnsweringPath.kioskThanks",
        "AnsweringRoutes get AnsweringPath.answers", "AnsweringRoutes get AnsweringPath.kioskAnswers",
        // For anybody where the survey is open, else by token.
        "ResponseRoutes post ResponsePath.collection",
        // By token, which the handler asks for; the metrics also from this machine.
        "CycleCallRoutes get CyclePath.map", "CycleCallRoutes get CyclePath.summary",
        "CycleCallRoutes get TagPath.figures", "CycleCallRoutes put CyclePath.map", "HealthRoutes get \"/metrics\"",
        "ResponseRoutes get ResponsePath.collection", "ResponseRoutes post ResponsePath.batch",
    ]

    private func openRoutes(_ tree: SourceTree) -> [(name: String, finding: Finding)] {
        tree.swift(under: "Sources/Web").filter { $0.text.contains("RouterMethods<VisitorContext>") }.flatMap { file in
            file.lines.enumerated().compactMap { index, line in
                guard let match = line.firstMatch(of: /\broutes\.(get|post|put|patch|delete|head|on)\(\s*([\w."\/{}]+)/)
                else { return nil }
                let name = "\(file.name) \(match.1) \(match.2)"
                return (
                    name, Finding(file, line: index + 1, "is open to everybody and not in the test's list: \(name)")
                )
            }
        }
    }

    @Test func `a route that asks for no session is in this list`() {
        expectHouse(
            breaking: [
                "Sources/Web/Features/A/ARoutes.swift":
                    "func add(to routes: some RouterMethods<VisitorContext>) {\n    routes.get(APath.list, use: list)\n}"
            ],
            sparing: [
                "Sources/Web/Features/A/ARoutes.swift":
                    "func add(to routes: some RouterMethods<MemberContext>) {\n    routes.get(APath.list, use: list)\n}"
            ]
        ) { tree in
            openRoutes(tree).filter { !Self.open.contains($0.name) }.map(\.finding)
        }
    }

    @Test func `the list names no route that is gone`() {
        let names = openRoutes(.repository).map(\.name)
        for name in Self.open { #expect(names.contains(name), "there is no route \(name) any more") }
    }
}

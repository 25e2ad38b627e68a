package import ServiceCycle
package import Storage

/// Everything the site needs from outside, passed by value: there is no global.
package struct Services: Sendable {
    package let database: any Database

    /// The organisation that this server serves.
    package let organisation: Organisation
    package let now: @Sendable () -> Instant
    package let settings: SiteSettings
    let catalogue: SurveyCatalogue
    let keys: KeysInFlight
    let metrics: Metrics
    let passwords: PasswordThreads
    let heartbeat: Heartbeat
    let live: LiveFeeds
    let work: WorkRoom
    let imports: ImportDesk
    let sampleWork: CurrentWork<Bool>
    let visitors: VisitorLimit
    let invitations: InvitationKeys
    let drivers: DriverMemory

    package init(
        database: any Database,
        organisation: Organisation,
        settings: SiteSettings,
        now: @escaping @Sendable () -> Instant
    ) {
        self.database = database
        self.organisation = organisation
        self.settings = settings
        self.now = now
        catalogue = SurveyCatalogue(database: database, organisation: organisation.id)
        keys = KeysInFlight()
        metrics = Metrics()
        passwords = PasswordThreads()
        heartbeat = Heartbeat(database: database, organisation: organisation.id)
        live = LiveFeeds()
        work = WorkRoom()
        imports = ImportDesk(folder: settings.spool)
        sampleWork = CurrentWork()
        visitors = VisitorLimit(now: now)
        invitations = InvitationKeys(database: database, organisation: organisation.id)
        drivers = DriverMemory()
    }
}

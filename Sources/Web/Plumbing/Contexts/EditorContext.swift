internal import HTTPTypes
internal import Hummingbird
internal import ServiceCycle
internal import Storage

/// A request from somebody who is signed in and may change maps and surveys.
struct EditorContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let account: Account

    init(context: VisitorContext) throws {
        guard let holder = context.holder else { throw SignInNeeded() }
        guard holder.account.role.mayEdit else { throw HTTPError(.forbidden) }
        coreContext = context.coreContext
        account = holder.account
    }
}

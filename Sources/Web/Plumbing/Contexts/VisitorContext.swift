package import Hummingbird
internal import NIOCore
internal import ServiceCycle
internal import Storage

/// A request from anybody: what is added to this context's routes is public.
package struct VisitorContext: RequestContext {
    package var coreContext: CoreRequestContextStorage

    /// Who is signed in, where the session middleware found somebody.
    var holder: SessionHolder?

    /// The address of the peer, for limits; never written down.
    let remoteAddress: String?

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}

/// A request from somebody who is signed in.
struct MemberContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let account: Account

    init(context: VisitorContext) throws {
        guard let holder = context.holder else { throw SignInNeeded() }
        coreContext = context.coreContext
        account = holder.account
    }
}

/// The page is for members; browsers are led to the sign-in page.
struct SignInNeeded: Error {}

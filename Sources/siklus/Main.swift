internal import Hummingbird
internal import ServiceLifecycle
internal import ArgumentParser

@main struct Main { static func main() {} }

internal import GRDB
internal import NIOPosix

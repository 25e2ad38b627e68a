internal import Foundation
internal import ServiceCycle

/// Small text files, read whole with clear refusals.
enum FileBytes {
    private static let largest = 4 << 20

    static func read(_ path: String) throws(Refusal) -> [UInt8] {
        guard let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType else {
            throw Refusal(.notFound, "There is no file \(path).")
        }
        guard kind != .typeDirectory else { throw Refusal(.invalid, "\(path) is a folder, not a file.") }
        guard let handle = FileHandle(forReadingAtPath: path), let data = try? handle.read(upToCount: largest + 1)
        else {
            guard FileManager.default.isReadableFile(atPath: path) else {
                throw Refusal(.invalid, "\(path) may not be read by this user.")
            }
            return []
        }
        guard data.count <= largest else { throw Refusal(.tooLarge, "\(path) is larger than 4 MiB.") }
        return [UInt8](data)
    }

    static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    }
}

internal import Glibc
internal import ServiceCycle

/// Turns text of another encoding into UTF-8, chunk by chunk.
///
/// A class: it owns the conversion of the C library and closes it.
@safe
final class Transcoder {
    /// Where the text turned out not to be in the encoding.
    struct Failure: Error {
        /// The byte of the file, from 0.
        let offset: Int
    }

    private let conversion: iconv_t

    /// Bytes of a character that is not yet whole.
    private var pending: [UInt8] = []
    private var offset = 0
    private var scratch = [UInt8](repeating: 0, count: 64 << 10)

    /// - Parameter encoding: A name that iconv knows, such as `cp949`.
    init?(encoding: String) {
        let isWord = encoding.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-_.:".utf8.contains(byte)
        }
        guard isWord, !encoding.isEmpty else { return nil }
        guard let conversion = unsafe iconv_open("UTF-8", encoding), Int(bitPattern: conversion) != -1 else {
            return nil
        }
        unsafe self.conversion = conversion
    }

    deinit {
        unsafe iconv_close(conversion)
    }

    /// Adds the text of the next bytes to a buffer; a character that is cut at the end waits for the next bytes.
    func append(_ bytes: some Collection<UInt8>, to buffer: inout [UInt8]) throws(Failure) {
        pending.append(contentsOf: bytes)
        var position = 0
        while position < pending.count {
            let step = convert(from: position)
            buffer.append(contentsOf: scratch[..<step.written])
            position += step.read
            switch step.error {
            case 0 where step.read > 0, E2BIG where step.read > 0: break
            case EINVAL:
                pending.removeFirst(position)
                offset += position
                return
            default: throw Failure(offset: offset + position)
            }
        }
        offset += pending.count
        pending.removeAll(keepingCapacity: true)
    }

    /// To be called at the end of the file: a character that is still not whole is an error.
    func finish() throws(Failure) {
        if !pending.isEmpty { throw Failure(offset: offset) }
    }

    private func convert(from position: Int) -> (read: Int, written: Int, error: Int32) {
        var error: Int32 = 0
        var (left, room) = (0, 0)
        unsafe pending.withUnsafeMutableBytes { input in
            unsafe scratch.withUnsafeMutableBytes { output in
                var source = unsafe input.baseAddress?.advanced(by: position).assumingMemoryBound(to: CChar.self)
                var target = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
                left = input.count - position
                room = output.count
                let result = unsafe iconv(conversion, &source, &left, &target, &room)
                error = result == -1 ? errno : 0
            }
        }
        return (pending.count - position - left, scratch.count - room, error)
    }
}

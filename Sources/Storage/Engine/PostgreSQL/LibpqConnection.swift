internal import CPostgres
internal import ServiceCycle

/// One session with a PostgreSQL server, through libpq.
///
/// A class, since it owns a C handle that is closed once; it is used by one thread at a time.
@safe final class LibpqConnection {
    private let handle: OpaquePointer
    private var prepared: [String: String] = [:]

    /// How many statements the server keeps for this session; lists of many lengths make many of them.
    private static let mostPrepared = 500

    /// Set by the server's warning that a commit may not have reached the standby.
    private let notices = NoticeBox()

    init(url: String) throws {
        guard let handle = unsafe Self.connect(url) else {
            throw DatabaseFailure.unreachable("libpq has no memory for a connection")
        }
        guard unsafe PQstatus(handle) == CONNECTION_OK else {
            let reason = unsafe Self.message(PQerrorMessage(handle))
            unsafe PQfinish(handle)
            throw DatabaseFailure.unreachable(reason)
        }
        unsafe self.handle = handle
        _ = unsafe PQsetNoticeProcessor(
            handle,
            { context, message in
                guard let context = unsafe context, let message = unsafe message else { return }
                unsafe Unmanaged<NoticeBox>.fromOpaque(context).takeUnretainedValue()
                    .add(String(cString: message))
            },
            Unmanaged.passUnretained(notices).toOpaque()
        )
        try run(
            "SET client_min_messages = warning; SET TIME ZONE 'UTC'; SET idle_in_transaction_session_timeout = 60000"
        )
        // The forms in which values are read, whatever the defaults of the server or the role are.
        try run("SET client_encoding = 'UTF8'; SET bytea_output = 'hex'; SET extra_float_digits = 1")
    }

    /// Connects with bounded waits, so that a server that went silent is noticed; the address may set others.
    private static func connect(_ url: String) -> OpaquePointer? {
        let settings: KeyValuePairs = [
            "connect_timeout": "5", "tcp_user_timeout": "10000", "application_name": "siklus", "dbname": url,
        ]
        return unsafe withCStrings(settings.map(\.key) + [nil]) { keywords in
            unsafe withCStrings(settings.map(\.value) + [nil]) { values in
                unsafe PQconnectdbParams(keywords, values, 1)
            }
        }
    }

    deinit {
        unsafe PQfinish(handle)
    }

    var isAlive: Bool { unsafe PQstatus(handle) == CONNECTION_OK }

    /// The descriptor on which the server's messages arrive.
    var socket: Int32 { unsafe PQsocket(handle) }

    /// The payloads of the notifications that have arrived.
    ///
    /// - Throws: `DatabaseFailure.unreachable` where the session is lost.
    func notifications() throws -> [String] {
        guard unsafe PQconsumeInput(handle) == 1 else { throw failure(state: nil, reason: "the session is lost") }
        var payloads: [String] = []
        while let notification = unsafe PQnotifies(handle) {
            payloads.append(unsafe String(cString: notification.pointee.extra))
            unsafe PQfreemem(notification)
        }
        return payloads
    }

    var isInTransaction: Bool {
        let status = unsafe PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Runs text that may hold several statements.
    func run(_ text: String) throws {
        try unsafe check(PQexec(handle, text))
    }

    /// Commits; a connection that breaks here, or a doubtful warning, leaves the outcome unknown.
    ///
    /// - Parameter statements: What is run just before, in one message with the commit.
    /// - Throws: `DatabaseFailure`.
    func commit(after statements: [String] = []) throws {
        notices.clear()
        do {
            try run((statements + ["COMMIT"]).joined(separator: "; "))
        } catch DatabaseFailure.unreachable(let reason) {
            throw DatabaseFailure.inDoubt(reason)
        }
        // "The transaction has already committed locally, but might not have been replicated to the standby."
        if let notice = notices.all.first(where: { $0.contains("might not have been replicated") }) {
            throw DatabaseFailure.inDoubt(notice)
        }
    }

    /// Runs one prepared statement; returns its rows and how many it changed.
    func execute(_ statement: SQL) throws -> (rows: [Row], changed: Int) {
        let name = try prepare(statement)
        for value in statement.values { try value.refuseZero() }
        let texts = statement.values.map(\.libpqText)
        let result = unsafe withCStrings(texts) { pointers in
            unsafe PQexecPrepared(handle, name, Int32(texts.count), pointers, nil, nil, 0)
        }
        return try unsafe read(result)
    }

    /// The next rows of an open cursor.
    func fetch(_ count: Int, from cursor: String) throws -> [Row] {
        try unsafe read(PQexec(handle, "FETCH \(count) FROM \(cursor)")).rows
    }

    private func prepare(_ statement: SQL) throws -> String {
        let types = statement.values.map(\.libpqType)
        let key = statement.text + "\u{1}" + types.map(String.init).joined(separator: ",")
        if let name = prepared[key] { return name }
        if prepared.count == Self.mostPrepared {
            try run("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        let text = Self.numbered(statement.text)
        try unsafe check(PQprepare(handle, name, text, Int32(types.count), types))
        prepared[key] = name
        return name
    }

    /// `a = ? AND b = ?` becomes `a = $1 AND b = $2`.
    static func numbered(_ text: String) -> String {
        var number = 0
        var result = ""
        for character in text {
            if character == "?" {
                number += 1
                result += "$\(number)"
            } else {
                result.append(character)
            }
        }
        return result
    }

    private func check(_ result: OpaquePointer?) throws {
        _ = try unsafe read(result)
    }

    private func read(_ result: OpaquePointer?) throws -> (rows: [Row], changed: Int) {
        guard let result = unsafe result else { throw failure(state: nil, reason: "no answer") }
        defer { unsafe PQclear(result) }
        let status = unsafe PQresultStatus(result)
        guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY else {
            let state = unsafe PQresultErrorField(result, 67).map { unsafe String(cString: $0) }  // 'C', SQLSTATE
            let reason = unsafe Self.message(PQresultErrorMessage(result))
            throw failure(state: state, reason: reason)
        }
        let changed = unsafe Int(String(cString: PQcmdTuples(result))) ?? 0
        let columns = unsafe PQnfields(result)
        let types = (0..<columns).map { unsafe PQftype(result, $0) }
        let rows = try unsafe (0..<PQntuples(result)).map { row in
            Row(
                try (0..<columns).map { column in
                    if unsafe PQgetisnull(result, row, column) == 1 { return Value.null }
                    let length = unsafe Int(PQgetlength(result, row, column))
                    let bytes = unsafe UnsafeBufferPointer(start: PQgetvalue(result, row, column), count: length)
                    let text = unsafe String(decoding: bytes.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                    return try Value(libpqText: text, type: types[Int(column)])
                }
            )
        }
        return (rows, changed)
    }

    private func failure(state: String?, reason: String) -> DatabaseFailure {
        // Without a state the server said nothing: libpq itself reports that the session is lost.
        guard let state, isAlive else { return .unreachable(reason) }
        return DatabaseFailure(sqlState: state, reason: reason)
    }

    private static func message(_ text: UnsafePointer<CChar>?) -> String {
        let message = unsafe text.map { unsafe String(cString: $0) } ?? "no reason given"
        var sentence = message.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
        while sentence.hasSuffix(".") { sentence.removeLast() }
        return sentence
    }
}

/// Collects the server's notices.
///
/// A class, since C code holds a reference to it.
private final class NoticeBox {
    private(set) var all: [String] = []

    func add(_ notice: String) { all.append(notice) }

    func clear() { all = [] }
}

/// Lends C strings (nil for NULL) to a body.
private func withCStrings<Output>(
    _ texts: [String?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Output
) -> Output {
    var bytes: [CChar] = []
    let offsets = texts.map { text -> Int? in
        guard let text else { return nil }
        defer { bytes += text.utf8CString }
        return bytes.count
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
        let pointers = unsafe offsets.map { offset in
            unsafe offset.flatMap { unsafe buffer.baseAddress?.advanced(by: $0) }
        }
        return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
    }
}

extension DatabaseFailure {
    /// Source: PostgreSQL 15 documentation, appendix A, "PostgreSQL Error Codes".
    init(sqlState: String, reason: String) {
        self =
            switch sqlState {
            case "40001", "40P01": .serialization(reason)
            case "57P01", "57P02", "57P03", "25006", "25P03": .unreachable(reason)
            case "53100", "53200", "58030": .full(reason)
            case "XX001", "XX002": .damaged(reason)
            default:
                switch sqlState.prefix(2) {
                case "08": .unreachable(reason)
                case "23": .constraint(reason)
                case "53", "55": .unreachable(reason)
                default: .unexpected("\(sqlState) \(reason)")
                }
            }
    }
}

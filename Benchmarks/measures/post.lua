-- For wrk: posts one customer's answers to the sample bank's survey again and again, each time under a key of its own.
-- The path comes from the address. Prints one line: answered, seconds, refused, median and 99th percentile in ms.

local bodies = {}
local prefix = ""
local count = 0
local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local function body(location, segment, language, shift)
    local function point(n) return (n * 7 + shift) % 5 + 1 end
    return string.format(
        '{"answers":{"reason":"cash-a-cheque","decides":%d,"enters":%d,"asks":%d,"takes-number":%d,"waits":%d,'
            .. '"wait-expectation":{"expected":%d,"perceived":%d},"is-called":%d,"receives-money":%d,"effort":%d,'
            .. '"recommend":%d,"comment":"The wait was long, but the teller was friendly."},'
            .. '"attributes":{"location":"%s","channel":"branch","segment":"%s"},"language":"%s"}',
        point(1), point(2), point(3), point(4), point(5), point(6), point(7), point(8), point(9), point(10), point(11) * 2,
        location, segment, language
    )
end

function init(arguments)
    -- Two runs in the same second must not repeat keys, or the server would rightly keep nothing.
    local random = io.open("/dev/urandom", "rb")
    prefix = random:read(12):gsub(".", function(byte) return string.format("%02x", byte:byte()) end)
    random:close()
    for _, location in ipairs({"harbour", "old-town", "station", "university"}) do
        for _, segment in ipairs({"new", "regular"}) do
            for _, language in ipairs({"en", "de", "id"}) do
                bodies[#bodies + 1] = body(location, segment, language, #bodies)
            end
        end
    end
end

function request()
    count = count + 1
    local headers = {
        ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = prefix .. "-" .. number .. "-" .. count,
    }
    return wrk.format("POST", nil, headers, bodies[count % #bodies + 1])
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        "measured %d %.6f %d %d %.3f %.3f\n",
        summary.requests, summary.duration / 1e6, errors.status,
        errors.connect + errors.read + errors.write + errors.timeout,
        latency:percentile(50) / 1e3, latency:percentile(99) / 1e3
    ))
end

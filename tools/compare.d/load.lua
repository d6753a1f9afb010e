-- What wrk runs: asks for the targets of a file in turn, at the end prints one line of JSON (times in microseconds).
local requests, at = {}, 0

function init(arguments)
    for target in io.lines(arguments[#arguments]) do
        requests[#requests + 1] = wrk.format("GET", target)
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '\n{"requests":%d,"duration":%d,"refused":%d,"timeouts":%d,"broken":%d,"p95":%d,"max":%d}\n',
        summary.requests, summary.duration, errors.status, errors.timeout,
        errors.connect + errors.read + errors.write, latency:percentile(95), latency.max))
end

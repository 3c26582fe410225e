-- What every load shares: threads that know their number, the credentials, one line of result.

local threads = 0

function setup(thread)
  thread:set("thread_number", threads)
  threads = threads + 1
end

authorization = "Basic " .. os.getenv("BENCH_BASIC")

function done(summary, latency)
  local errors = summary.errors
  print(string.format("RESULT seconds=%.3f requests=%d refused=%d broken=%d p50=%.2f p99=%.2f",
    summary.duration / 1e6, summary.requests, errors.status,
    errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end

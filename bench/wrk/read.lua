-- Reads orders at random among those that were stored first. Number 1 is missing: wrk makes a request
-- for itself before it begins.
dofile("bench/wrk/common.lua")

local headers = { ["Authorization"] = authorization }
local most = tonumber(os.getenv("BENCH_MOST"))

function init()
  math.randomseed(os.time() + thread_number)
end

function request()
  local path = string.format("/v1/orders/bench-seed-%d-%d", math.random(0, 1), math.random(2, most))
  return wrk.format("GET", path, headers)
end

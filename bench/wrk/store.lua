-- Registers the order of bench/order.json, with an id of its own each time.
dofile("bench/wrk/common.lua")

local headers = { ["Authorization"] = authorization, ["Content-Type"] = "application/json" }
local prefix = os.getenv("BENCH_PREFIX")
local number = 0

local file = assert(io.open("bench/order.json"))
local before, after = file:read("*a"):match("^(.*)ID(.*)$")
file:close()

function request()
  number = number + 1
  local id = string.format("%s-%d-%d", prefix, thread_number, number)
  return wrk.format("POST", "/v1/orders", headers, before .. id .. after)
end

-- Tells of orders at random among those that were stored first: of one line, three of five pieces, with
-- custom fields; each event has a reference of its own.
dofile("bench/wrk/common.lua")

local headers = { ["Authorization"] = authorization, ["Content-Type"] = "application/json" }
local prefix = os.getenv("BENCH_PREFIX")
local most = tonumber(os.getenv("BENCH_MOST"))
local number = 0

local types = { "processing", "dispatched", "delivered", "refunded", "completed" }

local rest = [[
,"event_date":"2026-03-26T16:00:00Z","message":"Handed to the carrier, arrives on Thursday"
,"order_event_lines":[{"order_line_id":"1","product_price":24.90,"quantity":3,"row_total":74.70,"row_total_discount":0.00}]
,"custom_fields":{"tracking_reference":"aaaa-bbbb-cccc","tracking_url":"https://mytrackingsite.com/ordertracking/login"}}]]

function init()
  math.randomseed(os.time() + thread_number)
end

function request()
  number = number + 1
  local body = string.format(
    '{"order_id":"bench-seed-%d-%d","event_type":"%s","event_reference":"%s-%d-%d"%s',
    math.random(0, 1), math.random(2, most), types[math.random(#types)], prefix, thread_number, number, rest)
  return wrk.format("POST", "/v1/CreateOrderEvent", headers, body)
end

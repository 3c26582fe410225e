-- Reads the newest page of twenty.
dofile("bench/wrk/common.lua")

local page = nil

function request()
  page = page or wrk.format("GET", "/v1/orders?limit=20", { ["Authorization"] = authorization })
  return page
end

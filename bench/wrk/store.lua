-- Registers orders of 1.2 kB with three lines; each has an id of its own.
dofile("bench/wrk/common.lua")

local headers = { ["Authorization"] = authorization, ["Content-Type"] = "application/json" }
local prefix = os.getenv("BENCH_PREFIX")
local number = 0

local rest = [["
,"contact":{"matchKey":"ada@demo.test","matchKeyType":"email"},"currencyCode":"EUR","channel":"web"
,"references":["PO-4711"],"createdAt":"2026-01-15T09:30:00+01:00"
,"lineItems":{"items":[
{"id":"1","quantity":120,"article":{"sku":"CABLE-5G6","name":"Cable 5G6"},"pricePerUnit":2.00,"totalPrice":240.00},
{"id":"2","parentLineId":"1","quantity":1,"article":{"sku":"DRUM-500","name":"Drum"},"pricePerUnit":60.00,"totalPrice":60.00},
{"id":"3","quantity":1,"article":{"sku":"CUT","name":"Cutting"},"pricePerUnit":12.40,"totalPrice":12.40}],"subTotal":312.40}
,"payments":[{"method":"Invoice","reference":"INV-4711","amount":312.40}]
,"delivery":{"method":"Freight"}
,"billingAddress":{"firstName":"Ada","lastName":"Berg","company":"Berg Electric","street":"Harbour Road 12","city":"Hamburg","postalCode":"20457","countryCode":"DE","phone":"+4940123456","email":"ada@demo.test"}
,"deliveryAddress":{"firstName":"Ada","lastName":"Berg","company":"Berg Electric","street":"Quay 3","city":"Hamburg","postalCode":"20457","countryCode":"DE","phone":"+4940123456","email":"ada@demo.test"}
,"totalPrice":312.40}]]

function request()
  number = number + 1
  local id = string.format("%s-%d-%d", prefix, thread_number, number)
  return wrk.format("POST", "/v1/orders", headers, '{"orderId":"' .. id .. rest)
end

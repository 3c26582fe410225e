-- Registers orders of 1.2 kB with three lines; each has an id of its own.
dofile("bench/wrk/common.lua")

local headers = { ["Authorization"] = authorization, ["Content-Type"] = "application/json" }
local prefix = os.getenv("BENCH_PREFIX")
local number = 0

local rest = [["
,"contact":{"matchKey":"ada@demo.test","matchKeyType":"email"},"currencyCode":"EUR","channel":"web"
,"references":["PO-4711"],"createdAt":"2026-01-15T09:30:00+01:00"
,"lineItems":{"items":[
{"id":"1","quantity":120,"article":{"sku":"CAB-H07RNF-5G16","name":"H07RN-F 5G16 rubber cable"},"pricePerUnit":24.90,"totalPrice":2988.00},
{"id":"2","parentLineId":"1","quantity":1,"article":{"sku":"DRUM-1000","name":"Cable drum 1000 mm, returnable"},"pricePerUnit":64.00,"totalPrice":64.00},
{"id":"3","quantity":1,"article":{"sku":"SRV-CUT","name":"Cutting to length"},"pricePerUnit":4.00,"totalPrice":4.00}],"subTotal":3056.00}
,"payments":[{"method":"Invoice","reference":"INV-4711","amount":3056.00}]
,"delivery":{"method":"Freight"}
,"billingAddress":{"firstName":"Ada","lastName":"Byron","company":"Analytical Works","street":"Harbour Road 12","city":"Hamburg","postalCode":"20457","countryCode":"DE","phone":"+4940123456","email":"ada@demo.test"}
,"deliveryAddress":{"firstName":"Ada","lastName":"Byron","company":"Analytical Works","street":"Quay 3","city":"Hamburg","postalCode":"20457","countryCode":"DE","phone":"+4940123456","email":"ada@demo.test"}
,"totalPrice":3056.00}]]

function request()
  number = number + 1
  local id = string.format("%s-%d-%d", prefix, thread_number, number)
  return wrk.format("POST", "/v1/orders", headers, '{"orderId":"' .. id .. rest)
end

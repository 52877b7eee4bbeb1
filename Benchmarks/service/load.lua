-- What is sent, and when it stops: sending ends before the run does, so that every request sent has been answered
-- by the end, and what the server acknowledged can be counted exactly.
local ffi = require("ffi")
ffi.cdef([[ struct heed_instant { long seconds; long nanoseconds; };
int clock_gettime(int clock, struct heed_instant *instant); ]])
local instant = ffi.new("struct heed_instant")
local function now()
  ffi.C.clock_gettime(1, instant)
  return tonumber(instant.seconds) + tonumber(instant.nanoseconds) / 1e9
end

local kind, token, run = os.getenv("LOAD_KIND"), os.getenv("LOAD_TOKEN"), os.getenv("LOAD_RUN")
local window = tonumber(os.getenv("LOAD_SECONDS"))
local given = { "Ada", "Bela", "Cora", "Dora", "Edna", "Freda", "Greta", "Hilda", "Iris", "Joan", "Kit", "Lena",
  "Mona" }
local family = { "Abbot", "Birch", "Crane", "Dale", "Elm", "Frost", "Gale", "Holt", "Ives", "Jarrow", "Kemp", "Lock",
  "Marsh", "Nash", "Oake", "Pike", "Quill" }

local function lines(name)
  local found = {}
  for line in io.lines(os.getenv(name)) do found[#found + 1] = line end
  return found
end

count = 0
local pieces, paths = {}, {}

local function body()
  local values = {
    reference = string.format("HD-2026-%07d", count),
    house = tostring(count % 90 + 10),
    district = tostring(count % 9 + 1),
    given = given[count % #given + 1],
    family = family[count % #family + 1],
    born = string.format("19%02d-%02d-%02d", count % 60 + 30, count % 12 + 1, count % 28 + 1),
  }
  local text = {}
  for index, piece in ipairs(pieces) do text[index] = values[piece] or piece end
  return table.concat(text)
end

function init()
  if kind == "post" or kind == "accept" then
    wrk.method, wrk.path = "POST", "/api/v1/contacts"
    wrk.headers["Content-Type"] = "application/json"
    if kind == "accept" then wrk.headers["Prefer"] = "respond-async" end
    for plain, mark in (lines("LOAD_DOCUMENT")[1] .. "{{}}"):gmatch("(.-){{(%a*)}}") do
      pieces[#pieces + 1] = plain
      pieces[#pieces + 1] = mark
    end
  end
  if kind == "empty" then return end
  wrk.headers["Authorization"] = "Bearer " .. token
  if kind == "get" then
    for _, id in ipairs(lines("LOAD_IDS")) do
      paths[#paths + 1] = wrk.format("GET", "/api/v1/contacts/" .. id)
    end
  end

  function request()
    count = count + 1
    if kind == "get" then return paths[count % #paths + 1] end
    wrk.headers["Idempotency-Key"] = string.format("%s-%012d", run, count)
    return wrk.format(nil, nil, nil, body())
  end

  -- Called as each reply is in, before the next request: a pause past the end of the run sends no more.
  function delay()
    last = now()
    first = first or last
    return last - first > window and 3600000 or 0
  end
end

local threads = {}
function setup(thread) threads[#threads + 1] = thread end

function done(summary, latency)
  local seconds = summary.duration / 1e6
  if kind ~= "empty" then seconds = threads[1]:get("last") - threads[1]:get("first") end
  local errors = summary.errors
  -- wrk makes one request that it does not send, to see what requests look like.
  local unanswered = kind == "empty" and 0 or threads[1]:get("count") - 1 - summary.requests
  local figures = {
    requests = summary.requests,
    seconds = seconds,
    p50 = latency:percentile(50),
    p99 = latency:percentile(99),
    bytes = summary.bytes,
    refused = errors.status,
    failed = errors.connect + errors.read + errors.write + errors.timeout,
    unanswered = unanswered,
  }
  local text = {}
  for name, figure in pairs(figures) do text[#text + 1] = string.format('"%s":%.6f', name, figure) end
  io.write("\nmeasured {" .. table.concat(text, ",") .. "}\n")
end

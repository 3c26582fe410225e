# The parts of bench/run: processes, loads, figures. Everything lives in target/bench.

: "${work:=target/bench}"
readonly work
readonly app=http://127.0.0.1:${BENCH_PORT:-18970}
readonly app_database=orderhub
export BENCH_BASIC
BENCH_BASIC=$(printf 'demo:demo-secret' | base64)

java=$(tools/java-home)/bin/java
app_pid=
receiver_pid=
: "${JAVA_OPTIONS:=}"

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'bench: %s\n' "$*" >&2
  exit 1
}

need() {
  command -v "$1" >/dev/null || tools/apt-install "$2" || fail "$1 is missing (Debian: apt install $2)"
}

seconds_now() { date +%s.%N; }

# --- processes -------------------------------------------------------------------------------

start_app() {
  local begun
  ! curl -s -o /dev/null --max-time 1 "$app" || fail "something answers at $app already; set BENCH_PORT"
  begun=$(seconds_now)
  # shellcheck disable=SC2086 # options are words
  ORDERHUB_DATA_DIR=$work/data QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${app##*:} \
    "$java" $JAVA_OPTIONS -jar "${BENCH_APP:-web-ui/target/quarkus-app/quarkus-run.jar}" >>"$work/app.log" 2>&1 &
  app_pid=$!
  until curl -sf -o /dev/null --max-time 1 "$app/q/health/ready"; do
    kill -0 "$app_pid" 2>/dev/null || fail "the app ended: $(tail -n 20 "$work/app.log")"
    past "$begun" 60 && fail "the app is not ready after 60 s: $(tail -n 20 "$work/app.log")"
    sleep 0.02
  done
  start_seconds=$(elapsed "$begun")
  find_database
  printf 'ready after %s s\n' "$start_seconds"
}

stop_app() {
  local begun
  begun=$(seconds_now)
  kill -TERM "$app_pid"
  wait "$app_pid" || true
  app_pid=
  printf 'stopped after %s s\n' "$(elapsed "$begun")"
}

tidy_up() {
  [ -z "$app_pid" ] || stop_app >/dev/null
  [ -z "$receiver_pid" ] || kill "$receiver_pid" 2>/dev/null || true
}

elapsed() { awk -v from="$1" -v to="$(seconds_now)" 'BEGIN { printf "%.2f", to - from }'; }
past() { awk -v from="$1" -v to="$(seconds_now)" -v most="$2" 'BEGIN { exit !(to - from > most) }'; }

app_rss() { ps -o rss= -p "$app_pid" | awk '{ printf "%d", $1 / 1024 }'; }

settled_rss() {
  sleep 5
  app_rss
}

# Notes the highest resident size that the app has while a load runs.
watch_rss() {
  local highest=0 now
  while now=$(app_rss) && [ -n "$now" ]; do
    [ "$now" -le "$highest" ] || { highest=$now && echo "$highest" >"$work/highest-rss"; }
    sleep 1
  done
}

# Processor time so far, in ms: of PostgreSQL with all its sessions, those that ended included; and
# of the app besides. Whoever else is at work on the machine does not count here.
postgres_work() {
  local server
  server=$(head -n 1 "$work/data/cluster/postmaster.pid")
  { awk '{ print $14 + $15 + $16 + $17 }' "/proc/$server/stat"
    for session in $(pgrep -P "$server"); do
      awk '{ print $14 + $15 }' "/proc/$session/stat" 2>/dev/null || true
    done
  } | awk -v ticks="$(getconf CLK_TCK)" '{ sum += $1 } END { print sum * 1000 / ticks }'
}

app_work() {
  { postgres_work && awk -v ticks="$(getconf CLK_TCK)" '{ print ($14 + $15) * 1000 / ticks }' "/proc/$app_pid/stat"
  } | awk '{ sum += $1 } END { print sum }'
}

begin_work() { work_before=$("$1"); }
work_done() { awk -v before="$work_before" -v after="$("$1")" 'BEGIN { print after - before }'; }

# --- database --------------------------------------------------------------------------------

find_database() {
  export PGHOST=127.0.0.1 PGUSER=postgres PGPORT PGPASSWORD
  PGPORT=$(cat "$work/data/port")
  PGPASSWORD=$(cat "$work/data/password")
}

ask() { psql -XAtq -d "$app_database" -c "$1"; }

make_pgbench_tables() {
  psql -Xq -d postgres -c 'create database bench'
  psql -Xq -d bench -f bench/pgbench/tables.sql
}

orders_like() { ask "select count(*) from orders where order_id like '$1-%'"; }
events_like() { ask "select count(*) from order_events where reference like '$1-%'"; }

subscribe() {
  "$java" -XX:+UseSerialGC -Xmx64m bench/Receiver.java >"$work/receiver.port" 2>"$work/receiver.log" &
  receiver_pid=$!
  until [ -s "$work/receiver.port" ]; do
    kill -0 "$receiver_pid" 2>/dev/null || fail "the receiver ended: $(cat "$work/receiver.log")"
    sleep 0.1
  done
  receiver=http://127.0.0.1:$(cat "$work/receiver.port")/
  curl -sf -o "$work/webhook.json" -H "Authorization: Basic $BENCH_BASIC" \
    -H 'Content-Type: application/json' "$app/v1/webhooks" \
    -d "{\"name\":\"bench\",\"url\":\"$receiver\",\"types\":[\"*\"],\"status\":\"ACTIVE\"}" ||
    fail "no webhook could be registered"
}

# switch_workflows true|false: switches all of them on or off
switch_workflows() {
  local id
  for id in $(curl -sf -u demo:demo-secret "$app/v1/workflows" | grep -o '"id":"[0-9a-f-]\{36\}"' | cut -d '"' -f 4); do
    curl -sf -u demo:demo-secret "$app/v1/workflows/$id" | sed "s/\"active\":[a-z]*/\"active\":$1/" >"$work/workflow.json"
    curl -sf -o /dev/null -X PUT -u demo:demo-secret -H 'Content-Type: application/json' \
      --data-binary @"$work/workflow.json" "$app/v1/workflows/$id" ||
      fail "workflow $id could not be switched"
  done
  [ "$(ask "select count(*) filter (where (on_since is not null) <> $1), count(*) > 0 from workflows")" = '0|t' ] ||
    fail "not all workflows are switched, or there are none"
}

# --- loads -----------------------------------------------------------------------------------

# wrk_load LOAD CONNECTIONS SECONDS: prints wrk's line of result
wrk_load() {
  BENCH_MOST=${most:-0} wrk -t 2 -c "$2" -d "$3s" --timeout 10s -s "bench/wrk/$1.lua" "$app" >"$work/wrk.out"
  grep '^RESULT' "$work/wrk.out" | tail -n 1
}

warmed=0
warm_up() {
  warmed=$((warmed + 1))
  BENCH_PREFIX=bench-warm-$warmed wrk_load "$@" >/dev/null
}

value() { sed -n "s/.* $2=\([0-9.]*\).*/\1/p" <<<"$1"; }

quotient() { awk -v a="$1" -v b="$2" 'BEGIN { if (b == 0) print 0; else printf "%.'"${3:-2}"'f", a / b }'; }

# seed ORDERS SECONDS: stores that many, or what fits in the time
seed() {
  local begun prefix=bench-seed round=0
  begun=$(seconds_now)
  while [ "$(orders_like bench-seed)" -lt "$1" ] && ! past "$begun" "$2"; do
    BENCH_PREFIX=$prefix wrk_load store 64 10 >/dev/null
    [ $round -gt 0 ] || most=$(most_read)
    round=$((round + 1))
    prefix=bench-seed-more-$round
  done
  account=$(ask "select id from accounts where slug = 'demo'")
  ask "vacuum analyze orders, order_lines, event_log, jobs"
  printf '%s orders after %s s\n' "$(orders_like bench-seed)" "$(elapsed "$begun")"
}

# Up to which number both of wrk's threads have stored every order of the first round.
most_read() {
  local found
  found=$(ask "select min(most) - 100 from (
    select split_part(order_id, '-', 3) as thread, max(split_part(order_id, '-', 4)::bigint) as most
    from orders where order_id like 'bench-seed-%' group by 1) as threads")
  [ "${found:-0}" -gt 0 ] || fail "nothing was stored: $(cat "$work/wrk.out") $(tail -n 5 "$work/app.log")"
  echo "$found"
}

# measure_app LOAD CONNECTIONS SECONDS [NAME]
measure_app() {
  local result rate watcher spent name=${4:-$1}
  watch_rss &
  watcher=$!
  begin_work app_work
  result=$(BENCH_PREFIX=bench-$name-$2 wrk_load "$1" "$2" "$3")
  spent=$(work_done app_work)
  kill $watcher && wait $watcher 2>/dev/null || true
  if [ "$1" = store ]; then
    rate=$(quotient "$(orders_like "bench-$name-$2")" "$(value "$result" seconds)" 0)
  elif [ "$1" = event ]; then
    rate=$(quotient "$(events_like "bench-$name-$2")" "$(value "$result" seconds)" 0)
  else
    rate=$(quotient "$(value "$result" requests)" "$(value "$result" seconds)" 0)
  fi
  [ "$(value "$result" refused)$(value "$result" broken)" = 00 ] || echo "not all were answered 2xx: $result"
  note "app-$name-$2" "$rate" "$(value "$result" p50)" "$(value "$result" p99)" \
    "$(quotient "$spent" "$(value "$result" requests)")"
}

received() { curl -s "$receiver"; }

# Until the subscriber has had all there was: what is measured next begins with an empty queue.
await_delivered() {
  local begun
  begun=$(seconds_now)
  until [ "$(ask 'select count(*) from (select from deliveries limit 1) as queue')" = 0 ]; do
    ! past "$begun" 120 || fail "webhooks still wait after 120 s"
    sleep 0.2
  done
}

# measure_told LOAD CONNECTIONS SECONDS [NAME]: as measure_app, and what the subscriber had by its end
measure_told() {
  local before name=${4:-$1}
  before=$(received)
  measure_app "$@"
  printf 'told-%s-%s %s\n' "$name" "$2" "$(quotient $(($(received) - before)) "$3" 0)" >>"$work/figures"
}

# bulk PREFIX: stores 10,000 orders by one request; prints the seconds it took
bulk() {
  local begun
  awk -v prefix="$1" '{ for (n = 1; n <= 10000; n++) { line = $0; sub("\"ID\"", "\"" prefix "-" n "\"", line); print line } }' \
    bench/order.json >"$work/bulk.ndjson"
  begun=$(seconds_now)
  curl -sf -o "$work/bulk.answers" -u demo:demo-secret -H 'Content-Type: application/x-ndjson' \
    --data-binary @"$work/bulk.ndjson" "$app/v1/orders/bulk" || fail "the bulk was not answered"
  elapsed "$begun"
}

warm_up_bulk() { for round in $(seq "$1"); do bulk "bench-warm-bulk-$round" >/dev/null; done; }

# measure_bulk ROUNDS: in each, PostgreSQL alone for 3 s, and then two requests
measure_bulk() {
  local seconds=0 spent=0 round request watcher
  for round in $(seq "$1"); do
    measure_pgbench store 64 3 bench "bulk-$round"
    watch_rss &
    watcher=$!
    begin_work app_work
    for request in 1 2; do
      seconds=$(sum "$seconds" "$(bulk "bench-bulk-$round-$request")")
    done
    spent=$(sum "$spent" "$(work_done app_work)")
    kill $watcher && wait $watcher 2>/dev/null || true
  done
  note app-bulk-1 "$(quotient "$(orders_like bench-bulk)" "$seconds" 0)" - - \
    "$(quotient "$spent" "$(orders_like bench-bulk)" 3)"
  average pgbench-bulk 64
}

sum() { awk -v one="$1" -v other="$2" 'BEGIN { print one + other }'; }

# average NAME CONNECTIONS: one figure of those of several rounds, NAME-1-CONNECTIONS and so on
average() {
  local means
  means=$(awk -v rounds="^$1-[0-9]+-$2\$" '
    $1 ~ rounds { n++; fields = NF; for (field = 2; field <= NF; field++) sum[field] += $field }
    END { for (field = 2; field <= fields; field++) printf " %.2f", sum[field] / n }' "$work/figures")
  echo "$1-$2$means" >>"$work/figures"
  printf '%-18s %s\n' "$1-$2" "$means on average"
}

# measure_pgbench LOAD CONNECTIONS SECONDS DATABASE [NAME]
measure_pgbench() {
  local spent name=${5:-$1}
  rm -f "$work"/pgbench_log*
  begin_work postgres_work
  pgbench -n -M prepared -c "$2" -j 2 -T "$3" -f "bench/pgbench/$1.sql" -D account="${account:-}" \
    -D most="${most:-0}" --log --log-prefix="$work/pgbench_log" --sampling-rate=0.2 "$4" \
    >"$work/pgbench.out" 2>&1 || fail "$(cat "$work/pgbench.out")"
  spent=$(work_done postgres_work)
  cat "$work"/pgbench_log* | awk '{ print $3 }' | sort -n >"$work/latencies"
  note "pgbench-$name-$2" "$(sed -n 's/^tps = \([0-9]*\).*/\1/p' "$work/pgbench.out")" \
    "$(percentile 50)" "$(percentile 99)" \
    "$(quotient "$spent" "$(sed -n 's/^number of transactions actually processed: \([0-9]*\).*/\1/p' "$work/pgbench.out")")"
}

percentile() {
  awk -v percent="$1" '{ all[NR] = $1 } END { n = int(NR * percent / 100); printf "%.2f", all[n < 1 ? 1 : n] / 1000 }' \
    "$work/latencies"
}

# note NAME RATE P50 P99 PROCESSOR_MS
note() {
  printf '%s %s %s %s %s\n' "$@" >>"$work/figures"
  printf '%-18s %8s/s   p50 %s ms   p99 %s ms   %s ms of processor each\n' "$@"
}

# --- the table -------------------------------------------------------------------------------

# figure NAME FIELD: rates, which are the second, without decimals
figure() { awk -v name="$1" -v field="$2" '$1 == name { print field == 2 ? int($field + 0.5) : $field }' "$work/figures"; }

verdict() { awk "BEGIN { exit !($1) }" && echo pass || echo FAIL; }

row() { printf '%-49s %16s %16s %7s %10s %s\n' "$@"; }

# compared TITLE LOAD CONNECTIONS LEAST
compared() {
  local ours theirs ratio
  ours=$(figure "app-$2-$3" 2)
  theirs=$(figure "pgbench-$2-$3" 2)
  ratio=$(quotient "$ours" "$theirs")
  row "$1, $3 connections" "$ours/s" "$theirs/s" "$ratio" "${4:+>= $4}" "${4:+$(verdict "$ratio >= ${4:-0}")}"
  row "  p50 / p99 ms" "$(figure "app-$2-$3" 3) / $(figure "app-$2-$3" 4)" \
    "$(figure "pgbench-$2-$3" 3) / $(figure "pgbench-$2-$3" 4)" "" "" ""
  row "  processor ms each" "$(figure "app-$2-$3" 5)" "$(figure "pgbench-$2-$3" 5)" "" "" ""
  told "$2" "$3"
}

# told LOAD CONNECTIONS: where there was a subscriber
told() { [ -z "$(figure "told-$1-$2" 2)" ] || row "  webhooks delivered meanwhile" "$(figure "told-$1-$2" 2)/s" "" "" "" ""; }

# beside TITLE LOAD OTHER_LOAD CONNECTIONS [LEAST]: a load of ours beside another one of ours
beside() {
  local one other ratio
  one=$(figure "app-$2-$4" 2)
  other=$(figure "app-$3-$4" 2)
  ratio=$(quotient "$one" "$other")
  row "$1, $4 connections" "$one/s" "" "$ratio" "${5:+>= $5}" "${5:+$(verdict "$ratio >= ${5:-0}") }(of stored orders)"
  row "  p50 / p99 ms" "$(figure "app-$2-$4" 3) / $(figure "app-$2-$4" 4)" "" "" "" ""
  row "  processor ms each" "$(figure "app-$2-$4" 5)" "" "" "" ""
  told "$2" "$4"
}

# in_bulk TITLE LEAST: one request of ours beside 64 connections of pgbench
in_bulk() {
  local ours theirs ratio
  ours=$(figure app-bulk-1 2)
  theirs=$(figure pgbench-bulk-64 2)
  ratio=$(quotient "$ours" "$theirs")
  row "$1" "$ours/s" "$theirs/s" "$ratio" ">= $2" "$(verdict "$ratio >= $2")"
  row "  processor ms each" "$(figure app-bulk-1 5)" "$(figure pgbench-bulk-64 5)" "" "" ""
}

alone() { row "$1" "$2 $3" "" "" "<= $4" "$(verdict "$2 <= $4")"; }

report() {
  printf '\nLoad average before the run: %s. Above 0.5 somebody else was at work, and figures mean little.\n\n' "$load_before"
  row "" OrderHub pgbench ratio mark ""
  compared "stored orders" store 64 1.0
  compared "  nobody subscribed" store-untold 64 ""
  compared "stored orders" store 16 ""
  compared "  nobody subscribed" store-untold 16 ""
  in_bulk "stored orders, in bulk" 1.9
  for connections in 64 16; do
    beside "recorded order events" event store $connections 0.8
    beside "  nobody subscribed" event-untold store-untold $connections 0.8
    beside "  with workflows that write e-mails" event-mailed store $connections
  done
  compared "single orders read" read 16 0.25
  compared "pages of 20 read" list 16 0.2
  alone "start on an existing database" "$next_start" s 4
  row "start on an empty directory" "$first_start s" "" "" "" ""
  row "resident memory, idle" "$idle_rss MiB" "" "" "" ""
  alone "resident memory, under load" "$loaded_rss" MiB 350
  printf '\n%s orders stored, %s webhooks received by then.\n' "$orders" "$received"
}

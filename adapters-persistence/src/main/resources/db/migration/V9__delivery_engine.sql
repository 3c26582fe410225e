-- What an endpoint's owner chooses beside what V2 has, the secret that still signs for a day after a
-- rotation, and since when it was off the last time. Headers are a sealed JSON document.
alter table webhook_endpoints
  add column headers text,
  add column max_in_flight int not null default 4,
  add column old_secret text,
  add column old_secret_until timestamptz,
  add column switched_off_at timestamptz;

-- Which process holds a lease; how often a message was tried before it was queued again. A message
-- is due when it is queued, not when its transaction began: see due_from.
alter table deliveries
  add column replica uuid,
  add column earlier_tries int not null default 0,
  alter column due_at set default clock_timestamp();

-- By the end of the lease: leases that ended are passed over without being looked at, even while an
-- open transaction keeps what was deleted.
drop index deliveries_leased;
create index deliveries_leased on deliveries (account_id, endpoint_id, due_at) where leased;

-- No message is due before due_from, so that a claim need not step over all that was delivered while
-- an open transaction keeps it. It trails behind, and is set back where a slow transaction needs it.
alter table delivery_turns add column due_from timestamptz not null default '-infinity';

-- How endpoints fare; a row comes with the first result. The breaker: closed without allowed, open
-- until open_until, half open after it. in_trouble and told_* are what others were told already,
-- events counts them.
create table endpoint_health (
  account_id uuid not null,
  endpoint_id uuid not null,
  open_until timestamptz,
  opening_ms bigint,
  allowed int,
  succeeded int not null default 0,
  tries jsonb not null default '[]',
  timeouts_in_a_row int not null default 0,
  failures_in_a_row int not null default 0,
  failing_since timestamptz,
  last_success_at timestamptz,
  in_trouble boolean not null default false,
  told_percent int not null default 0,
  told_given_up_at timestamptz,
  events bigint not null default 0,
  primary key (account_id, endpoint_id)
) with (fillfactor = 50);
create index endpoint_health_failing on endpoint_health (failing_since)
  where failing_since is not null;

-- The processes that deliver. One that has not been seen for a while loses its leases.
create table delivery_replicas (
  id uuid primary key,
  seen_at timestamptz not null
) with (fillfactor = 50);

-- Who had what sent again.
create table replays (
  account_id uuid not null,
  id uuid not null,
  endpoint_id uuid not null,
  requested_at timestamptz not null default now(),
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  selection text not null,
  messages bigint not null,
  primary key (account_id, id)
);

-- Messages to be sent again, on their way into the queue a few at a time. Those of a lane that are
-- still in here hold the later ones of the lane back.
create table delivery_replays (
  account_id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  subject_id uuid not null,
  sequence bigint not null,
  primary key (account_id, endpoint_id, event_id)
);
create index delivery_replays_lane on delivery_replays
  (account_id, endpoint_id, subject_id, sequence, event_id);
alter table deliveries add column replayed boolean not null default false;
create index deliveries_replayed on deliveries (account_id, endpoint_id) where replayed;

-- Endpoints are few and change seldom. types holds public names, or * for everything; secret and
-- password are sealed (AES-256-GCM) and bound to their row.
create table webhook_endpoints (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null,
  url text not null,
  types text[] not null,
  status text not null,
  username text,
  password text,
  secret text not null,
  after_exhaustion text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (account_id, id)
);

-- Whose turn it is. A claim locks the rows of the endpoints it serves, so that two processes never
-- count one endpoint's messages on the way at the same time.
create table delivery_turns (
  account_id uuid not null,
  endpoint_id uuid not null,
  served_at timestamptz not null,
  primary key (account_id, endpoint_id)
) with (fillfactor = 50);

-- The queue: small and hot, done rows leave at once. due_at is when a message may be claimed: a
-- leased one when its lease ends, a parked one never. No message is due later than the oldest of
-- its lane (endpoint and subject) while that one waits.
create table deliveries (
  account_id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  subject_id uuid not null,
  sequence bigint not null,
  queued_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  leased boolean not null default false,
  parked boolean not null default false,
  fence bigint not null default 0,
  attempts int not null default 0,
  lost_leases int not null default 0,
  primary key (account_id, endpoint_id, event_id)
) with (
  fillfactor = 80,
  autovacuum_vacuum_scale_factor = 0.02,
  autovacuum_analyze_scale_factor = 0.05,
  autovacuum_vacuum_cost_delay = 0
);
create index deliveries_lane on deliveries (account_id, endpoint_id, subject_id, sequence, event_id);
create index deliveries_due on deliveries (account_id, endpoint_id, due_at);
create index deliveries_leased on deliveries (account_id, endpoint_id, fence) where leased;
create index deliveries_parked on deliveries (account_id, endpoint_id, event_id) where parked;

-- Every try, in a ring of seven partitions of six days each: the one that is written next was last
-- written 30 days ago and is truncated, so that nothing is ever deleted row by row.
create table delivery_attempts (
  account_id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  number int not null,
  slot smallint not null,
  started_at timestamptz not null,
  took_ms bigint not null,
  outcome text not null,
  status int,
  retry_after_ms bigint,
  reason text,
  answer text not null,
  state text not null,
  primary key (account_id, endpoint_id, event_id, number, slot)
) partition by list (slot);
create table delivery_attempts_0 partition of delivery_attempts for values in (0);
create table delivery_attempts_1 partition of delivery_attempts for values in (1);
create table delivery_attempts_2 partition of delivery_attempts for values in (2);
create table delivery_attempts_3 partition of delivery_attempts for values in (3);
create table delivery_attempts_4 partition of delivery_attempts for values in (4);
create table delivery_attempts_5 partition of delivery_attempts for values in (5);
create table delivery_attempts_6 partition of delivery_attempts for values in (6);
create index delivery_attempts_last
  on delivery_attempts (account_id, endpoint_id, state, event_id desc)
  where state in ('DELIVERED', 'EXHAUSTED');

create function delivery_attempts_slot(at timestamptz) returns smallint
  language sql immutable parallel safe
  return ((floor(extract(epoch from at) / 518400)::bigint) % 7)::smallint;

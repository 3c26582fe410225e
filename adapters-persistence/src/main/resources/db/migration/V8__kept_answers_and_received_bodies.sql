-- What was answered to a request with an Idempotency-Key, for a day. answer is sealed (AES-256-GCM)
-- and bound to its row; digest is SHA-256 of the request. Who is at work with a key holds an advisory
-- lock and has no row: what the work stores and the row come with one commit, see docs/decisions/0015.
create table kept_answers (
  account_id uuid not null,
  key text not null,
  digest text not null,
  answer text not null,
  kept_at timestamptz not null default now(),
  primary key (account_id, key)
);
create index kept_answers_kept on kept_answers (kept_at);

-- The bodies of requests that registered or changed an order, byte for byte: the event that each told
-- has the same id. content is the text, or its Base64 when it is not UTF-8. A partition a month, so
-- that old ones go as a whole. No foreign keys, see docs/decisions/0005.
create table received_bodies (
  account_id uuid not null,
  order_key uuid not null,
  id uuid not null,
  received_at timestamptz not null,
  operation text not null,
  coding text not null,
  content text not null,
  primary key (account_id, order_key, id, received_at)
) partition by range (received_at);
create table received_bodies_rest partition of received_bodies default;

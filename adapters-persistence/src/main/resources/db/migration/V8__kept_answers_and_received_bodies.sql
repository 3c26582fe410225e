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

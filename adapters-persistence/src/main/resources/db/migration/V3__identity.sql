-- Who may come in. Sessions, secrets and links are found by the hash of a random token, before the
-- account is known; an e-mail address is unique over all accounts, because sign-in asks for no more.

create table staff_users (
  account_id uuid not null references accounts,
  id uuid not null,
  email text not null unique,
  name text not null,
  role text not null,
  password_hash text not null,
  primary key (account_id, id)
);

create table staff_sessions (
  token_hash text primary key,
  account_id uuid not null,
  staff_id uuid not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  foreign key (account_id, staff_id) references staff_users on delete cascade
);
create index staff_sessions_staff on staff_sessions (account_id, staff_id);
create index staff_sessions_last_seen on staff_sessions (last_seen_at);

create table api_keys (
  account_id uuid not null references accounts,
  id uuid not null,
  name text not null,
  scope text not null,
  secret_hash text not null unique,
  primary key (account_id, id),
  unique (account_id, name)
);

create table set_up_links (
  token_hash text primary key,
  account_id uuid not null references accounts,
  created_at timestamptz not null
);
create index set_up_links_account on set_up_links (account_id);

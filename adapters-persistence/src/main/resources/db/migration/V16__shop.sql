-- The customer view. Sessions and links are found by the hash of a random token, before the account
-- is known. An e-mail address is unique in its account only: a person may be a customer of several.

create table customer_logins (
  account_id uuid not null,
  customer_id uuid not null,
  email text not null,
  password_hash text not null,
  set_at timestamptz not null default now(),
  primary key (account_id, customer_id),
  unique (account_id, email),
  foreign key (account_id, customer_id) references customers on delete cascade
);
create index customer_logins_email on customer_logins (email, set_at);

create table customer_sessions (
  token_hash text primary key,
  account_id uuid not null,
  customer_id uuid not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  remembered boolean not null,
  foreign key (account_id, customer_id) references customer_logins on delete cascade
);
create index customer_sessions_customer on customer_sessions (account_id, customer_id);
create index customer_sessions_started on customer_sessions (started_at);

create table customer_invitations (
  token_hash text primary key,
  account_id uuid not null,
  customer_id uuid not null,
  email text not null,
  created_at timestamptz not null,
  foreign key (account_id, customer_id) references customers on delete cascade
);
create index customer_invitations_customer on customer_invitations (account_id, customer_id);

-- Counts the events of each customer, beside the customer: to count one is to write a short row.
create table customer_sequences (
  account_id uuid not null,
  customer_id uuid not null,
  last bigint not null,
  primary key (account_id, customer_id)
);

create table customer_visits (
  account_id uuid not null,
  customer_id uuid not null,
  staff_id uuid not null,
  opened_at timestamptz not null,
  primary key (account_id, customer_id, staff_id),
  foreign key (account_id, customer_id) references customers on delete cascade
);

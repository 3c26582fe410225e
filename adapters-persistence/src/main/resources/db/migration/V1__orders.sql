-- Every key starts with the account: it isolates tenants, keeps their rows together, and can shard.

create table accounts (
  id uuid primary key,
  slug text not null unique,
  company_id text not null unique,
  name text not null,
  currency text not null,
  zone text not null
);

create table customers (
  account_id uuid not null references accounts,
  id uuid not null,
  number bigint not null,
  entity_type text not null,
  first_name text not null,
  last_name text not null,
  company text not null,
  email text not null,
  phone text not null,
  external_id text not null,
  language text not null,
  version bigint not null,
  primary key (account_id, id),
  unique (account_id, number)
);
create index customers_email on customers (account_id, email) where email <> '';
create index customers_phone on customers (account_id, phone) where phone <> '';
create index customers_external_id on customers (account_id, external_id) where external_id <> '';

create table products (
  account_id uuid not null references accounts,
  sku text not null,
  name text not null,
  unit text not null,
  price numeric(19, 4) not null,
  currency text not null,
  version bigint not null,
  primary key (account_id, sku)
);

-- Hot from here on: no foreign keys, see docs/decisions/0005. terms holds the words an order is
-- found by, each behind a mark of its account, so that one account's words are one stretch of the index.
-- details is json and not jsonb: it keeps the sender's fields in the sender's order, and no query asks for them.
create table orders (
  account_id uuid not null,
  id uuid not null,
  order_id text not null,
  kind text not null,
  status text not null,
  status_since timestamptz,
  external_status text not null,
  payment text not null,
  delivery text not null,
  customer_id uuid,
  buyer text not null,
  currency text not null,
  total numeric(19, 4) not null,
  placed_at timestamptz not null,
  received_at timestamptz not null,
  updated_at timestamptz not null,
  last_changed_at timestamptz not null,
  version bigint not null,
  details json not null,
  terms tsvector not null,
  primary key (account_id, id),
  unique (account_id, order_id)
) with (fillfactor = 90);
create index orders_placed on orders (account_id, placed_at desc, id desc);
create index orders_status_placed on orders (account_id, status, placed_at desc, id desc);
create index orders_customer on orders (account_id, customer_id, placed_at desc, id desc)
  where customer_id is not null;
create index orders_terms on orders using gin (terms);

create table order_lines (
  account_id uuid not null,
  order_key uuid not null,
  position int not null,
  line_id text not null,
  parent_line_id text,
  type text not null,
  quantity numeric(19, 4) not null,
  sku text not null,
  name text not null,
  total_price numeric(19, 4) not null,
  details jsonb not null,
  primary key (account_id, order_key, position)
);

create table jobs (
  account_id uuid not null,
  id uuid not null,
  type text not null,
  order_id text not null,
  status text not null,
  created_at timestamptz not null,
  completed_at timestamptz,
  version bigint,
  remarks jsonb not null,
  primary key (account_id, id)
);
create index jobs_created on jobs (created_at);

-- xid lets a reader by cursor wait for slow transactions instead of skipping them.
create table event_log (
  account_id uuid not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  subject_type text not null,
  subject_id uuid not null,
  sequence bigint not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  changes jsonb not null,
  body text not null,
  primary key (account_id, id, recorded_at)
) partition by range (recorded_at);
create index event_log_subject on event_log (account_id, subject_id, sequence desc);
create table event_log_rest partition of event_log default;

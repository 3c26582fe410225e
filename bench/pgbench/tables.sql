-- Tables of pgbench's own, with rows about as wide as OrderHub's and the keys an order needs.
create sequence order_number;
create table orders (
  account_id uuid, id bigint, order_id text not null, kind text, status text, currency text,
  total numeric(19, 4), placed_at timestamptz not null, details jsonb,
  primary key (account_id, id), unique (account_id, order_id)
);
create index on orders (account_id, placed_at desc, id desc);
create table order_lines (
  account_id uuid, order_key bigint, position int, sku text, name text, quantity numeric(19, 4),
  total_price numeric(19, 4), details jsonb,
  primary key (account_id, order_key, position)
);
create table event_log (
  account_id uuid, id uuid, type text, subject_id bigint, sequence bigint, occurred_at timestamptz,
  body text,
  primary key (account_id, id)
);
create table jobs (
  account_id uuid, id uuid, type text, order_id text, status text, created_at timestamptz,
  completed_at timestamptz,
  primary key (account_id, id)
);

-- Counts the events of an order. Rows of the version before keep 1: until it raises the counter too,
-- the version, which it counts events by, is the higher of the two, and holds.
alter table orders add column sequence bigint not null default 1;

-- What an order was before each of its changes: its facts, and its contents only where the next
-- version has others. Registering an order writes nothing here.
create table order_versions (
  account_id uuid not null,
  order_key uuid not null,
  version bigint not null,
  sequence bigint not null,
  until timestamptz not null,
  -- Only in the last row of a deleted order, which is found by it.
  order_id text,
  status text not null,
  status_since timestamptz,
  external_status text not null,
  payment text not null,
  delivery text not null,
  customer_id uuid,
  placed_at timestamptz not null,
  received_at timestamptz not null,
  updated_at timestamptz not null,
  last_changed_at timestamptz not null,
  contents json,
  primary key (account_id, order_key, version)
);
create index order_versions_deleted on order_versions (account_id, order_id)
  where order_id is not null;

-- Services and appointments are few among the orders.
create index orders_kind_placed on orders (account_id, kind, placed_at desc, id desc)
  where kind <> 'ORDER';

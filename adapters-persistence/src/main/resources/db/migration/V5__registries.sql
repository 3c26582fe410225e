-- What an account wants of orders that do not add up; the version counts its changes, from 0.
alter table accounts
  add column totals text not null default 'WARN',
  add column version bigint not null default 0;

-- The id that has no name of its system stays in customers.external_id, the others stand here.
-- terms holds the words a customer is found by.
alter table customers
  add column addresses jsonb not null default '[]',
  add column terms tsvector not null generated always as (to_tsvector('simple', lower(
    first_name || ' ' || last_name || ' ' || company || ' ' || email || ' '
    || replace(phone, '+', '') || ' ' || number::text))) stored;
create index customers_terms on customers using gin (terms);
create table customer_external_ids (
  account_id uuid not null,
  customer_id uuid not null,
  system text not null,
  external_id text not null,
  primary key (account_id, customer_id, system),
  foreign key (account_id, customer_id) references customers on delete cascade
);
create index customer_external_ids_id on customer_external_ids (account_id, external_id);

-- The last number given to a customer of the account; its row is the queue of those who want one.
create table customer_numbers (
  account_id uuid primary key references accounts,
  last bigint not null
);

alter table products
  add column purchase_price numeric(19, 4),
  add column stock numeric(19, 4),
  add column restock_date date;

create table stores (
  account_id uuid not null references accounts,
  id text not null,
  name text not null,
  version bigint not null,
  primary key (account_id, id)
);

-- Warnings about partners' data, written with the orders they are about: no foreign keys here, see
-- docs/decisions/0005. what is the key, the SKU, the store or the field that is meant.
create table integration_log (
  account_id uuid not null,
  id uuid not null,
  type text not null,
  order_id text not null,
  order_key uuid not null,
  what text not null,
  message text not null,
  recorded_at timestamptz not null,
  primary key (account_id, id)
);
create index integration_log_listed on integration_log (account_id, recorded_at desc, id desc);
create index integration_log_type on integration_log (account_id, type, recorded_at desc, id desc);
create index integration_log_recorded on integration_log (recorded_at);
create index integration_log_order on integration_log (account_id, order_id, recorded_at desc, id desc);

-- Lists of jobs follow the primary key: ids are made in the order of time. Most jobs are completed,
-- so that the index of the others stays small.
create index jobs_odd on jobs (account_id, status, id desc) where status <> 'COMPLETED';
create index jobs_of_order on jobs (account_id, order_id, id desc);

-- What an account has only when it is switched on for it, by public names.
alter table accounts add column features text[] not null default '{}';

-- What partners say happened to orders. sequence is the number of the order's event in the log that
-- told it last; told is what all events of the order told together by then, so that the next one need
-- not read them all: the row of the highest sequence holds. Amounts in lines are texts.
create table order_events (
  account_id uuid not null,
  id uuid not null,
  reference text not null,
  order_key uuid not null,
  type text not null,
  happened_at timestamptz not null,
  message text not null,
  lines json not null,
  custom_fields json not null,
  recorded_at timestamptz not null,
  updated_at timestamptz not null,
  sequence bigint not null,
  told json not null,
  primary key (account_id, id),
  unique (account_id, reference)
);
create index order_events_happened on order_events (account_id, order_key, happened_at desc, id desc);
create index order_events_told on order_events (account_id, order_key, sequence desc);

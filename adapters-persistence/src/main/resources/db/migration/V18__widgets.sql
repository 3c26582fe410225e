-- The last number of whatever an account counts; its row is the queue of those who want one.
create table account_counters (
  account_id uuid not null references accounts,
  name text not null,
  last bigint not null,
  primary key (account_id, name)
);

-- Request forms. What one looks like is in its versions: requests keep theirs.
create table widgets (
  account_id uuid not null references accounts,
  id bigint not null,
  version bigint not null,
  primary key (account_id, id)
);

create table widget_versions (
  account_id uuid not null,
  widget_id bigint not null,
  version bigint not null,
  definition json not null,
  offered boolean not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (account_id, widget_id, version),
  foreign key (account_id, widget_id) references widgets
);

-- What was ordered, and what came back. field_values are as partners write them, owners as they told
-- them. A customer who is forgotten takes the requests along.
create table widget_requests (
  account_id uuid not null,
  id uuid not null,
  widget_id bigint not null,
  widget_version bigint not null,
  customer_id uuid not null,
  customer_number bigint not null,
  event_number bigint not null,
  placed_at timestamptz not null,
  placed_by text not null,
  field_values json not null,
  owners json not null,
  status text not null,
  status_at timestamptz not null,
  returned_at timestamptz,
  sequence bigint not null,
  primary key (account_id, id),
  unique (account_id, event_number),
  foreign key (account_id, widget_id, widget_version) references widget_versions,
  foreign key (account_id, customer_id) references customers on delete cascade
);
-- Ids are made in the order of time: the newest of a customer is the last here.
create index widget_requests_of_customer
  on widget_requests (account_id, customer_id, widget_id, id desc);

-- Events of the log that wait for a partner to acknowledge them.
create table open_events (
  account_id uuid not null references accounts,
  number bigint not null,
  event_id uuid not null,
  kind text not null,
  topic text not null,
  occurred_at timestamptz not null,
  content json not null,
  completed_at timestamptz,
  completed_by text,
  primary key (account_id, number),
  check ((completed_at is null) = (completed_by is null))
);
create index open_events_waiting on open_events (account_id, kind, number)
  where completed_at is null;

-- The widgets a key may work with; none named means all. The version before this one leaves it alone.
alter table api_keys add column widgets bigint[] not null default '{}';

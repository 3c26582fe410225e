-- Offers, and what was sent of them. Nobody stores that an offer expired: a sent one becomes it by the
-- clock. state holds what is known only where it stands; total, revision and opened_at are for lists.
create table offers (
  account_id uuid not null references accounts,
  id uuid not null,
  number text not null,
  customer_id uuid not null,
  currency text not null,
  expires_at timestamptz not null,
  status text not null,
  state json not null,
  total numeric(19, 4) not null,
  revision integer not null,
  opened_at timestamptz,
  creator_kind text not null,
  creator_id uuid,
  creator_name text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  sequence bigint not null,
  primary key (account_id, id),
  unique (account_id, number),
  foreign key (account_id, customer_id) references customers on delete cascade
);
-- Ids are made in the order of time: lists follow them.
create index offers_of_customer on offers (account_id, customer_id, id desc);
create index offers_by_status on offers (account_id, status, id desc);

-- The last number given in a month; its row is the queue of those who want one.
create table offer_numbers (
  account_id uuid not null references accounts,
  month text not null,
  last bigint not null,
  primary key (account_id, month)
);

-- An offer as it was sent; its lines are in product_lines, owned by the revision.
create table offer_revisions (
  account_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  number integer not null,
  sent_at timestamptz not null,
  sent_by text not null,
  expires_at timestamptz not null,
  opened_at timestamptz,
  primary key (account_id, id),
  unique (account_id, offer_id, number),
  foreign key (account_id, offer_id) references offers on delete cascade
);

create table offer_notes (
  account_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  kind text not null,
  author text not null,
  content text not null,
  visible boolean not null,
  created_at timestamptz not null,
  modified_at timestamptz not null,
  primary key (account_id, offer_id, id),
  foreign key (account_id, offer_id) references offers on delete cascade
);

-- Addresses for customers who do not sign in, by the SHA-256 of what stands in them.
create table offer_links (
  token text primary key,
  account_id uuid not null,
  offer_id uuid not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  foreign key (account_id, offer_id) references offers on delete cascade
);
create index offer_links_of_offer on offer_links (account_id, offer_id);

-- Which offer a session of a browser looked at last, by the SHA-256 of what names the session.
create table offer_visits (
  visit text primary key,
  account_id uuid not null references accounts,
  offer_id uuid not null,
  seen_at timestamptz not null
);
create index offer_visits_seen on offer_visits (seen_at);

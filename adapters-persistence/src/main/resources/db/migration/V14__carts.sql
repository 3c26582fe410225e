-- What customers are about to order. order_id says what became of it; none while it is open. total and
-- line_count are those of its lines, for lists. A customer who is forgotten takes his carts along.
create table carts (
  account_id uuid not null references accounts,
  id uuid not null,
  customer_id uuid not null,
  currency text not null,
  order_id text,
  checked_out_at timestamptz,
  line_count integer not null,
  total numeric(19, 4) not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version bigint not null,
  sequence bigint not null,
  primary key (account_id, id),
  foreign key (account_id, customer_id) references customers on delete cascade,
  check ((order_id is null) = (checked_out_at is null))
);
-- Ids are made in the order of time: lists follow them.
create index carts_of_customer on carts (account_id, customer_id, id desc);

-- The lines of carts and offers: owner_id is the id of either. A line keeps its id when its cart becomes
-- an offer. Prices are those of one content unit, in the owner's currency; a source is CATALOGUE or MANUAL.
create table product_lines (
  account_id uuid not null,
  owner_id uuid not null,
  id uuid not null,
  position integer not null,
  parent_id uuid,
  sku text not null,
  name text not null,
  unit text not null,
  content_unit text not null,
  content_per_unit numeric(19, 4) not null,
  quantity numeric(19, 4) not null,
  quantity_type text not null,
  price numeric(19, 4) not null,
  price_source text not null,
  catalogue_price numeric(19, 4) not null,
  purchase_price numeric(19, 4),
  purchase_price_source text,
  reason text not null,
  allow_quantity_change boolean not null,
  allow_quantity_splitting boolean not null,
  removable boolean not null,
  note text not null,
  primary key (account_id, owner_id, id),
  check ((purchase_price is null) = (purchase_price_source is null))
);

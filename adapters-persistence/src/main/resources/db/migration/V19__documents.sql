-- Files of customers, orders and offers. A row is one version; it stays when the version is deleted, and
-- says who did it. What a document belongs to is an id without a foreign key, as in order_lines.
create table documents (
  account_id uuid not null references accounts,
  id uuid not null,
  subject_type text not null,
  subject_id uuid not null,
  folder text not null,
  name text not null,
  version integer not null,
  file_type text not null,
  size bigint not null,
  sha256 text not null,
  added_by text not null,
  added_at timestamptz not null,
  deleted_by text,
  deleted_at timestamptz,
  primary key (account_id, id),
  unique (account_id, subject_id, subject_type, folder, name, version)
);
create index documents_of_subject on documents (account_id, subject_id, id desc) where deleted_at is null;

-- Folders by the numbers partners know them by; documents name theirs.
create table document_folders (
  account_id uuid not null references accounts,
  number bigint not null,
  name text not null,
  primary key (account_id, number),
  unique (account_id, name)
);

-- The bytes in parts of 256 KiB: whoever writes or reads a file has one of them in memory. They are
-- written before the document is, in the same transaction. Most files are packed already: PostgreSQL is
-- told not to try again.
create table document_parts (
  account_id uuid not null,
  document_id uuid not null,
  part integer not null,
  bytes bytea not null,
  primary key (account_id, document_id, part),
  foreign key (account_id, document_id) references documents on delete cascade deferrable initially deferred
);
alter table document_parts alter column bytes set storage external;

-- Addresses without credentials, by the SHA-256 of what stands in them.
create table document_links (
  token text primary key,
  account_id uuid not null,
  document_id uuid not null,
  until timestamptz not null,
  foreign key (account_id, document_id) references documents on delete cascade
);
create index document_links_over on document_links (until);
create index document_links_of_document on document_links (account_id, document_id);

-- Documents go with what they belong to.
create function forget_documents() returns trigger language plpgsql as $$
begin
  delete from documents where account_id = old.account_id and subject_id = old.id and subject_type = tg_argv[0];
  return null;
end $$;

create trigger customers_forget_documents after delete on customers
  for each row execute function forget_documents('CUSTOMER');
create trigger orders_forget_documents after delete on orders
  for each row execute function forget_documents('ORDER');
create trigger offers_forget_documents after delete on offers
  for each row execute function forget_documents('OFFER');

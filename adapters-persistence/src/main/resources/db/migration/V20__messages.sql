-- Templates of e-mails. What one says is in its versions; one that was taken away keeps them.
create table message_templates (
  account_id uuid not null references accounts,
  id uuid not null,
  version bigint not null,
  removed boolean not null default false,
  primary key (account_id, id)
);

create table message_template_versions (
  account_id uuid not null,
  template_id uuid not null,
  version bigint not null,
  name text not null,
  wordings json not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (account_id, template_id, version),
  foreign key (account_id, template_id) references message_templates
);

-- E-mails as they were written, and what became of those that left the queue: state WAITING means
-- that message_queue knows more. Whatever asks twice under one origin and step has one e-mail.
create table messages (
  account_id uuid not null references accounts,
  id uuid not null,
  origin uuid not null,
  step integer not null,
  occasion text not null,
  template_id uuid not null,
  template_version bigint not null,
  original_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  event_type text not null,
  order_id text not null,
  customer_id uuid,
  recipient text not null,
  language text not null,
  subject text not null,
  text_body text not null,
  html_body text not null,
  written_at timestamptz not null,
  state text not null,
  state_at timestamptz not null,
  note text not null,
  possibly_twice boolean not null,
  terms tsvector not null,
  primary key (account_id, id),
  unique (account_id, origin, step)
);
-- Ids are made in the order of time: the newest of an order or a customer is the last here.
create index messages_of_subject on messages (account_id, subject_id, id desc);
create index messages_of_customer on messages (account_id, customer_id, id desc)
  where customer_id is not null;
create index messages_in_state on messages (account_id, state, id desc);
create index messages_terms on messages using gin (terms);
create index messages_written on messages (written_at);

-- Those that wait to be sent: small and hot, rows leave when it is over. While a process hands one
-- over, due_at is the end of its lease. The fence rises with each claim.
create table message_queue (
  account_id uuid not null,
  message_id uuid not null,
  recipient text not null,
  due_at timestamptz not null,
  sending boolean not null default false,
  fence bigint not null default 0,
  tries integer not null default 0,
  unanswered integer not null default 0,
  primary key (account_id, message_id)
) with (fillfactor = 70);
create index message_queue_due on message_queue (account_id, due_at, message_id);
create index message_queue_recipients on message_queue (account_id, recipient, message_id);

create table message_attempts (
  account_id uuid not null,
  message_id uuid not null,
  number integer not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text not null default '',
  primary key (account_id, message_id, number),
  foreign key (account_id, message_id) references messages on delete cascade
);
create index message_attempts_started on message_attempts (account_id, started_at);

-- Addresses nothing is sent to any more.
create table message_suppressions (
  account_id uuid not null references accounts,
  address text collate "C" not null,
  reason text not null,
  note text not null,
  made_by text not null,
  made_at timestamptz not null,
  primary key (account_id, address)
);

-- How an account writes e-mails; without a row as usual.
create table message_settings (
  account_id uuid not null references accounts,
  language text,
  per_minute integer not null,
  sender_name text not null,
  reply_to text not null,
  version bigint not null,
  primary key (account_id)
);

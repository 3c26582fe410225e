-- What follows by itself from what happens. What a workflow is like is in its versions: runs keep theirs.
create table workflows (
  account_id uuid not null references accounts,
  id uuid not null,
  on_since timestamptz,
  version bigint not null,
  primary key (account_id, id)
);

create table workflow_versions (
  account_id uuid not null,
  workflow_id uuid not null,
  version bigint not null,
  plan json not null,
  switched_on boolean not null,
  made_at timestamptz not null,
  made_by text not null,
  primary key (account_id, workflow_id, version),
  foreign key (account_id, workflow_id) references workflows on delete cascade
);

-- How far the workflows of an account have looked at its log: behind this event of this transaction.
-- Only accounts with a workflow that is switched on have a row: the others are never looked at.
create table workflow_cursors (
  account_id uuid primary key references accounts,
  xid xid8 not null,
  event_id uuid not null
) with (fillfactor = 50);

-- What workflows decided. None looks at an occurrence twice: that is the event, or what a partner may
-- tell anew by another event. reasons is empty where it ran; lineage holds
-- the workflows, separated by commas, that the event came of.
create table workflow_runs (
  account_id uuid not null,
  id uuid not null,
  workflow_id uuid not null,
  workflow_version bigint not null,
  workflow_name text not null,
  event_id uuid not null,
  occurrence uuid not null,
  event_type text not null,
  subject_type text not null,
  subject_id uuid not null,
  label text not null,
  lineage text not null,
  considered_at timestamptz not null,
  reasons json not null,
  ran boolean not null,
  primary key (account_id, id),
  unique (account_id, workflow_id, occurrence)
);
create index workflow_runs_of_workflow
  on workflow_runs (account_id, workflow_id, considered_at desc, id desc);
create index workflow_runs_of_subject
  on workflow_runs (account_id, subject_id, considered_at desc, id desc);
create index workflow_runs_considered on workflow_runs (considered_at);

-- The steps of runs: those without an outcome wait until they are due.
create table workflow_steps (
  account_id uuid not null,
  run_id uuid not null,
  number int not null,
  step json not null,
  due_at timestamptz not null,
  failures int not null default 0,
  outcome text,
  detail text,
  ended_at timestamptz,
  primary key (account_id, run_id, number)
) with (fillfactor = 80);
create index workflow_steps_due on workflow_steps (due_at, run_id, number) where outcome is null;

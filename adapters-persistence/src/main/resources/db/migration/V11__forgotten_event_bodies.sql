-- Bodies of events are forgotten after 90 days; the rest of the log stays, see docs/decisions/0021.
alter table event_log alter column body drop not null;

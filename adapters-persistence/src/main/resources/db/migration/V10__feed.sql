-- By which the log of an account is followed, transaction by transaction.
create index event_log_feed on event_log (account_id, xid, id);

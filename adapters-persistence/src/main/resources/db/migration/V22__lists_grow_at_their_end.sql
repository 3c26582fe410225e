-- Lists show the newest first, and these indexes were kept in that order: each new row came in at the
-- left end of its account, where a full page is split in two halves that stay half full. In the order
-- of time pages stay full; lists read them backward.
drop index orders_placed;
create index orders_placed on orders (account_id, placed_at, id);
drop index orders_status_placed;
create index orders_status_placed on orders (account_id, status, placed_at, id);
drop index orders_customer;
create index orders_customer on orders (account_id, customer_id, placed_at, id)
  where customer_id is not null;
drop index orders_kind_placed;
create index orders_kind_placed on orders (account_id, kind, placed_at, id) where kind <> 'ORDER';

drop index integration_log_listed;
create index integration_log_listed on integration_log (account_id, recorded_at, id);
drop index integration_log_type;
create index integration_log_type on integration_log (account_id, type, recorded_at, id);

drop index messages_in_state;
create index messages_in_state on messages (account_id, state, id);

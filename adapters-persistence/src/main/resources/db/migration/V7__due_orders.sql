-- When an order is due, for the calendar: most have no such time and are not in the index. Rows of the
-- version before are written without it; they get it when they are next replaced.
alter table orders add column due_at timestamptz;
update orders
set due_at = (details ->> 'dueDate')::timestamptz
where details ->> 'dueDate' is not null;
create index orders_due on orders (account_id, due_at, id) where due_at is not null;

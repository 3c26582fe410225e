-- Counts the events of an order. Rows of the version before keep 1: until it raises the counter too,
-- the version, which it counts events by, is the higher of the two, and holds.
alter table orders add column sequence bigint not null default 1;

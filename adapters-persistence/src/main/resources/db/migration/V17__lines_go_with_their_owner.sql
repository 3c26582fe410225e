-- Product lines belong to a cart, an offer or a revision of one, by an id without a foreign key. They go
-- with it, also where it goes because its customer is forgotten.
create function forget_product_lines() returns trigger language plpgsql as $$
begin
  delete from product_lines where account_id = old.account_id and owner_id = old.id;
  return null;
end $$;

create trigger carts_forget_lines after delete on carts
  for each row execute function forget_product_lines();
create trigger offers_forget_lines after delete on offers
  for each row execute function forget_product_lines();
create trigger offer_revisions_forget_lines after delete on offer_revisions
  for each row execute function forget_product_lines();

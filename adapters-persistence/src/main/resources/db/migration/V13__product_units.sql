-- What is in a unit: 500 metres on a drum. None where nothing smaller than the unit is sold, as in
-- every row that was written before. The version before this one leaves both alone.
alter table products
  add column content_unit text,
  add column content_per_unit numeric(19, 4) check (content_per_unit > 0),
  add constraint products_content check ((content_unit is null) = (content_per_unit is null));

-- The words of a customer are what stands between spaces and signs. The parser of texts, which cut
-- them before, reads -9388 as a number and 4ede as 4 and ede: nobody found a name by such a part.
alter table customers
  drop column terms,
  add column terms tsvector not null generated always as (array_to_tsvector(array_remove(
    regexp_split_to_array(
      lower(first_name || ' ' || last_name || ' ' || company || ' ' || email || ' '
        || regexp_replace(phone, '[^0-9]', '', 'g') || ' ' || number::text),
      '[\s!-/:-@\[-`{-~]+'),
    ''))) stored;
create index customers_terms on customers using gin (terms);

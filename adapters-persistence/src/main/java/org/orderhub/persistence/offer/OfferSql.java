package org.orderhub.persistence.offer;

import org.orderhub.persistence.cart.ProductLineRows;

/** The statements about offers. */
final class OfferSql {
  static final String NEXT_NUMBER =
      """
      insert into offer_numbers (account_id, month, last) values (?, ?, 1)
      on conflict (account_id, month) do update set last = offer_numbers.last + 1
      returning last
      """;

  static final String INSERT =
      """
      insert into offers (currency, expires_at, status, state, total, revision, opened_at,
        updated_at, version, sequence, account_id, id, number, customer_id, creator_kind,
        creator_id, creator_name, created_at)
      values (?, ?, ?, ?::json, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  static final String UPDATE =
      """
      update offers set currency = ?, expires_at = ?, status = ?, state = ?::json, total = ?,
        revision = ?, opened_at = ?, updated_at = ?, version = ?, sequence = ?
      where account_id = ? and id = ?
      """;

  /** One statement sees one moment. */
  static final String FIND =
      """
      select o.*, %s
      from offers o
      left join product_lines l on l.account_id = o.account_id and l.owner_id = o.id
      where o.account_id = ? and o.id = ?
      order by l.position
      """
          .formatted(ProductLineRows.COLUMNS);

  static final String REVISIONS =
      """
      select r.id as revision_id, r.number, r.sent_at, r.sent_by, r.expires_at, r.opened_at, %s
      from offer_revisions r
      left join product_lines l on l.account_id = r.account_id and l.owner_id = r.id
      where r.account_id = ? and r.offer_id = ?
      order by r.number, l.position
      """
          .formatted(ProductLineRows.COLUMNS);

  /** The flag says whether it is new. */
  static final String PUT_REVISION =
      """
      insert into offer_revisions (account_id, id, offer_id, number, sent_at, sent_by, expires_at,
        opened_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (account_id, id) do update set opened_at = excluded.opened_at
      returning (xmax = 0) as added
      """;

  static final String NOTES =
      """
      select id, kind, author, content, visible, created_at, modified_at
      from offer_notes where account_id = ? and offer_id = ? order by id
      """;

  static final String PUT_NOTES =
      """
      insert into offer_notes (account_id, offer_id, id, kind, author, content, visible, created_at,
        modified_at)
      select ?, ?, id::uuid, kind, author, content, visible::boolean, created_at::timestamptz,
        modified_at::timestamptz
      from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
        as given (id, kind, author, content, visible, created_at, modified_at)
      on conflict (account_id, offer_id, id) do update
        set content = excluded.content, visible = excluded.visible,
          modified_at = excluded.modified_at
      """;

  static final String REMOVE_OTHER_NOTES =
      """
      delete from offer_notes where account_id = ? and offer_id = ? and id <> all (?::text[]::uuid[])
      """;

  private OfferSql() {}
}

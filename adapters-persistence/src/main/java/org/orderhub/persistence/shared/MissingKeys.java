package org.orderhub.persistence.shared;

/** Asks for many keys at once which of them a registry does not know. */
public final class MissingKeys {
  private MissingKeys() {}

  /**
   * Takes the accounts and the keys, as two lists; gives {@code account_id} and {@code key} of each
   * pair that has no row in the table, unless the account has no row there at all. The table's
   * primary key is the account and the column.
   *
   * <p>Its plan is kept, and may have been made while the table was empty: rows are looked up one
   * by one, in the order that only the primary key has.
   */
  public static String statement(String table, String column) {
    return """
    select asked.account_id, asked.key
    from unnest((select ?::uuid[]), (select ?::text[])) as asked (account_id, key)
    left join lateral (
      select r.%2$s as key from %1$s r
      where r.account_id = asked.account_id and r.%2$s >= asked.key
      order by r.%2$s limit 1) next on true
    where next.key is distinct from asked.key
      and (
        select true from %1$s r where r.account_id = asked.account_id and r.%2$s >= ''
        order by r.%2$s limit 1)
    """
        .formatted(table, column);
  }
}

package org.orderhub.persistence.shared;

/** Asks for many keys at once which of them a registry does not know. */
public final class MissingKeys {
  private MissingKeys() {}

  /**
   * Takes the accounts and the keys, as two lists; gives {@code account_id} and {@code key} of each
   * pair that has no row in the table, unless the account has no row there at all. The table's
   * primary key is the account and the column.
   */
  public static String statement(String table, String column) {
    return """
    select asked.account_id, asked.key
    from unnest(?::uuid[], ?::text[]) as asked (account_id, key)
    where not exists (
        select 1 from %1$s r where r.account_id = asked.account_id and r.%2$s = asked.key)
      and exists (select 1 from %1$s r where r.account_id = asked.account_id)
    """
        .formatted(table, column);
  }
}

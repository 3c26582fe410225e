package org.orderhub.application.product;

import java.io.InputStream;
import java.util.Currency;
import org.orderhub.domain.account.AccountId;

/**
 * Adds and changes products by a table with a row for each. A column that is not there leaves what
 * is known; an empty cell says that there is none. A row that is refused stops none of the others;
 * all others are stored together.
 */
public interface ImportProducts {
  /** The most rows of one table, its headings left out. */
  int MOST_ROWS = 10_000;

  /** The most bytes of one table that callers should hand over. */
  int MOST_BYTES = 8 * 1024 * 1024;

  Result importAll(Command command);

  /**
   * @param usual the currency of new products that name none
   */
  record Command(AccountId account, Currency usual, InputStream table) {}

  sealed interface Result {
    record Imported(ProductImport rows) implements Result {}

    /** It is no table of products; nothing was stored. */
    record Unreadable(String reason) implements Result {}
  }
}

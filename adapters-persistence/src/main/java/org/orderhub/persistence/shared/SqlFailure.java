package org.orderhub.persistence.shared;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientException;
import java.util.Locale;
import org.orderhub.application.shared.StorageUnavailable;

/** Tells a database that is away from a statement that is wrong. */
public final class SqlFailure extends RuntimeException {
  private final String state;

  private SqlFailure(SQLException cause) {
    super(cause.getMessage(), cause);
    this.state = String.valueOf(cause.getSQLState());
  }

  /** {@link StorageUnavailable} when the database is away or too busy, else a failure. */
  public static RuntimeException translated(SQLException failure) {
    return isUnavailable(failure)
        ? new StorageUnavailable("The database cannot be reached", failure)
        : new SqlFailure(failure);
  }

  /** The five characters of SQLSTATE. */
  public String state() {
    return state;
  }

  /**
   * Connection lost (08), shutting down (57P), too many connections or no memory (53), too slow for
   * the statement's time (57014), for a lock's (55P03) or for a transaction's (25P03).
   */
  static boolean isUnavailable(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || state.equals("57014")
        || state.equals("55P03")
        || state.equals("25P03")
        || failure instanceof SQLRecoverableException
        || failure instanceof SQLTimeoutException
        || failure instanceof SQLTransientException
        || isPoolEmpty(failure);
  }

  /** The pool has neither a type nor a state for it, only words. */
  private static boolean isPoolEmpty(SQLException failure) {
    return String.valueOf(failure.getMessage())
        .toLowerCase(Locale.ROOT)
        .contains("acquisition timeout");
  }
}

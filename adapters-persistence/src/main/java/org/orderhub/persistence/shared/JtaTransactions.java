package org.orderhub.persistence.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.OutcomeUnknown;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;

/** Boundaries by JTA; work in a transaction joins it. */
@ApplicationScoped
class JtaTransactions implements Transactions {

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    try {
      return QuarkusTransaction.joiningExisting().call(work::get);
    } catch (QuarkusTransactionException failure) {
      throw translated(failure);
    } catch (RuntimeException failure) {
      SQLException cause = sqlCause(failure);
      throw cause != null
              && !(failure instanceof StorageUnavailable)
              && SqlFailure.isUnavailable(cause)
          ? new StorageUnavailable("The database cannot be reached", failure)
          : failure;
    }
  }

  /** The work is done and the commit failed: refused by the database, or nobody knows. */
  private static RuntimeException translated(QuarkusTransactionException failure) {
    if (!(failure.getCause() instanceof RollbackException)) {
      return new OutcomeUnknown(failure);
    }
    SQLException cause = sqlCause(failure);
    if (cause == null) {
      return new StorageUnavailable("The database did not take the commit", failure);
    }
    // A connection that breaks after COMMIT was sent is called a rollback as well.
    return SqlFailure.isUnavailable(cause)
        ? new OutcomeUnknown(failure)
        : SqlFailure.translated(cause);
  }

  /** JTA hides what a commit failed of among the suppressed. */
  private static @Nullable SQLException sqlCause(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException found) {
        return found;
      }
      for (Throwable suppressed : each.getSuppressed()) {
        SQLException found = sqlCause(suppressed);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}

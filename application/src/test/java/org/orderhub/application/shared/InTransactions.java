package org.orderhub.application.shared;

import java.util.function.Supplier;

/** For contracts whose steps each stand in a transaction of their own. */
public interface InTransactions {

  /** In memory there are none. */
  default Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        return work.get();
      }
    };
  }

  default <T> T inTransaction(Supplier<T> work) {
    return transactions().inTransaction(work);
  }

  default void doInTransaction(Runnable work) {
    transactions()
        .inTransaction(() -> {
          work.run();
          return true;
        });
  }
}

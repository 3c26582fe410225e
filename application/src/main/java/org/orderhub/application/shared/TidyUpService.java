package org.orderhub.application.shared;

import java.util.ArrayList;
import java.util.List;

/** Gives each chore a transaction of its own. */
public final class TidyUpService implements TidyUp {
  private final List<Chore> chores;
  private final Transactions transactions;

  public TidyUpService(List<Chore> chores, Transactions transactions) {
    this.chores = List.copyOf(chores);
    this.transactions = transactions;
  }

  @Override
  public List<Failed> tidyUp() {
    List<Failed> failed = new ArrayList<>();
    for (Chore chore : chores) {
      try {
        transactions.inTransaction(() -> {
          chore.run();
          return chore;
        });
      } catch (RuntimeException failure) {
        failed.add(new Failed(chore.purpose(), failure));
      }
    }
    return List.copyOf(failed);
  }
}

package org.orderhub.application.integrationlog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.account.Accounts;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.totals.Mismatch;
import org.orderhub.domain.order.totals.OrderTotals;

/**
 * Holds the amounts of orders against their arithmetic, and against what their accounts want of
 * those that do not add up. Accounts are asked for only then: most orders add up.
 */
public final class TotalsChecks {
  private final Accounts accounts;

  public TotalsChecks(Accounts accounts) {
    this.accounts = accounts;
  }

  /** What an account wants to store. */
  public record Candidate(AccountId account, OrderContents contents) {}

  /** What follows for a candidate. */
  public sealed interface Finding {
    /** Nothing: it adds up, or nobody wants to know. */
    record Fine() implements Finding {}

    record Odd(List<Mismatch> mismatches) implements Finding {}

    record Refused(List<Mismatch> mismatches) implements Finding {}
  }

  /** A finding for each candidate, in their order. */
  public List<Finding> of(List<Candidate> candidates) {
    List<List<Mismatch>> mismatches =
        candidates.stream()
            .map(candidate -> OrderTotals.of(candidate.contents()).mismatches())
            .toList();
    Set<AccountId> odd = new HashSet<>();
    for (int index = 0; index < candidates.size(); index++) {
      if (!mismatches.get(index).isEmpty()) {
        odd.add(candidates.get(index).account());
      }
    }
    Map<AccountId, TotalsCheck> wishes = odd.isEmpty() ? Map.of() : accounts.totalsChecks(odd);
    return IntStream.range(0, candidates.size())
        .mapToObj(
            index -> finding(mismatches.get(index), wishes.get(candidates.get(index).account())))
        .toList();
  }

  private static Finding finding(List<Mismatch> mismatches, @Nullable TotalsCheck wish) {
    if (mismatches.isEmpty() || wish == null) {
      return new Finding.Fine();
    }
    return switch (wish) {
      case IGNORE -> new Finding.Fine();
      case WARN -> new Finding.Odd(mismatches);
      case REJECT -> new Finding.Refused(mismatches);
    };
  }
}

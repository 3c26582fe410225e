package org.orderhub.application.integrationlog;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.orderhub.application.integrationlog.TotalsChecks.Finding;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;

/**
 * What every use case that stores orders asks: before, whether they add up; afterwards, what is odd
 * about those that were stored. The latter is noted in the integration log.
 */
public final class OrderChecks {
  /** For one order; whoever sees so many knows that nothing of it fits. */
  private static final int MOST = 100;

  private final TotalsChecks totals;
  private final ReferenceChecks references;
  private final IntegrationLog log;
  private final Ids ids;

  public OrderChecks(TotalsChecks totals, ReferenceChecks references, IntegrationLog log, Ids ids) {
    this.totals = totals;
    this.references = references;
    this.log = log;
    this.ids = ids;
  }

  /** An order that was stored, and what was found of its totals before. */
  public record Stored(Order order, Finding totals) {}

  /** A finding for each candidate, in their order. */
  public List<Finding> before(List<TotalsChecks.Candidate> candidates) {
    return totals.of(candidates);
  }

  /** Notes what is odd about the orders, and gives it. */
  public List<RecordedWarning> note(List<Stored> stored, Instant now) {
    ReferenceChecks.Findings missing = references.of(stored.stream().map(Stored::order).toList());
    List<RecordedWarning> warnings =
        stored.stream().flatMap(each -> warnings(each, missing, now)).toList();
    log.addAll(warnings);
    return warnings;
  }

  private Stream<RecordedWarning> warnings(
      Stored stored, ReferenceChecks.Findings missing, Instant now) {
    return Stream.concat(mismatches(stored.totals()), missing.about(stored.order()).stream())
        .limit(MOST)
        .map(warning -> RecordedWarning.about(stored.order(), warning, ids.next(), now));
  }

  private static Stream<Warning> mismatches(Finding finding) {
    return switch (finding) {
      case Finding.Fine fine -> Stream.empty();
      case Finding.Odd odd -> odd.mismatches().stream().map(Warning::of);
      case Finding.Refused refused -> Stream.empty();
    };
  }
}

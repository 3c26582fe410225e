package org.orderhub.application.order;

import java.time.Clock;
import java.util.Collection;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.shared.Ids;

/** Begins rounds: what every use case needs that changes stored orders. */
public final class OrderRounds {
  private final Orders orders;
  private final Jobs jobs;
  private final OrderAnnouncements announcements;
  private final Ids ids;
  private final Clock clock;

  public OrderRounds(
      Orders orders, Jobs jobs, OrderAnnouncements announcements, Ids ids, Clock clock) {
    this.orders = orders;
    this.jobs = jobs;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  /** Locks the orders named until the transaction ends; unknown ones are left out. */
  public Round begin(Collection<Orders.Name> names) {
    return new Round(
        orders.lockAll(names.stream().distinct().toList()), clock.instant(), ids, this::save);
  }

  private void save(Round.Outcome outcome) {
    orders.saveFacts(outcome.withNewFacts());
    orders.saveAll(outcome.withNewContents());
    orders.removeAll(outcome.removed());
    announcements.announce(outcome.news(), outcome.at());
    jobs.addAll(outcome.accepted());
  }
}

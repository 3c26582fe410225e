package org.orderhub.application.order;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.shared.Ids;

/** Begins rounds: what every use case needs that changes stored orders. */
public final class OrderRounds {
  private final Orders orders;
  private final OrderVersions versions;
  private final Jobs jobs;
  private final OrderAnnouncements announcements;
  private final OrderWarnings warnings;
  private final Ids ids;
  private final Clock clock;

  public OrderRounds(
      Orders orders,
      OrderVersions versions,
      Jobs jobs,
      OrderAnnouncements announcements,
      OrderWarnings warnings,
      Ids ids,
      Clock clock) {
    this.orders = orders;
    this.versions = versions;
    this.jobs = jobs;
    this.announcements = announcements;
    this.warnings = warnings;
    this.ids = ids;
    this.clock = clock;
  }

  /** Locks the orders named until the transaction ends; unknown ones are left out. */
  public Round begin(Collection<Orders.Name> names) {
    return new Round(
        orders.lockAll(names.stream().distinct().toList()), clock.instant(), ids, this::save);
  }

  /** Lets each command decide in turn, each seeing what those before it did; then writes it all. */
  public <C, R> List<R> each(
      List<C> commands, Function<C, Orders.Name> name, BiFunction<Round, C, R> decide) {
    Round round = begin(commands.stream().map(name).toList());
    List<R> results = commands.stream().map(each -> decide.apply(round, each)).toList();
    round.save();
    return results;
  }

  private void save(Round.Outcome outcome) {
    OrderWarnings.Told told = warnings.note(outcome);
    orders.saveFacts(outcome.withNewFacts());
    orders.saveContents(outcome.withNewContents().stream().map(told::latest).toList());
    orders.saveAll(outcome.withNewLines().stream().map(told::latest).toList());
    orders.removeAll(outcome.removed());
    versions.addAll(outcome.superseded());
    announcements.announce(
        Stream.concat(outcome.news().stream(), told.news().stream()).toList(), outcome.at());
    jobs.addAll(outcome.accepted());
  }
}

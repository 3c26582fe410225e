package org.orderhub.application.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/**
 * The orders that one list of commands is about, as they stand after each command, and all that is
 * to be written of them: once, at the end, by {@link #save}.
 */
public final class Round {
  private final Instant now;
  private final Ids ids;
  private final Consumer<Outcome> save;
  private final Map<Orders.Name, Order> loaded;
  private final Map<Orders.Name, Order> current;
  private final Map<Orders.Name, Order> changed = new LinkedHashMap<>();
  private final List<Order> removed = new ArrayList<>();
  private final List<OrderAnnouncements.Item> news = new ArrayList<>();
  private final List<Job> accepted = new ArrayList<>();

  Round(Map<Orders.Name, Order> loaded, Instant now, Ids ids, Consumer<Outcome> save) {
    this.loaded = loaded;
    this.current = new HashMap<>(loaded);
    this.now = now;
    this.ids = ids;
    this.save = save;
  }

  /** What is to be written; each order is in one list at most. */
  record Outcome(
      Instant at,
      List<Order> withNewFacts,
      List<Order> withNewContents,
      List<Order> removed,
      List<OrderAnnouncements.Item> news,
      List<Job> accepted) {}

  /**
   * A wish that somebody has for an order.
   *
   * @param announcement how it is told, once it changed something
   */
  public record Wish(
      Job.Type type,
      BiFunction<Order, List<FieldChange>, OrderAnnouncement> announcement,
      Actor by) {}

  public Instant now() {
    return now;
  }

  /** The order as the commands before left it. */
  public Optional<Order> find(Orders.Name name) {
    return Optional.ofNullable(current.get(name));
  }

  /**
   * Takes in what was decided for an order, and accepts the wish with a job unless it conflicts.
   */
  public ChangeResult settle(Order before, ChangeDecision decision, Wish wish) {
    return switch (decision) {
      case ChangeDecision.Changed change -> {
        tell(wish.announcement().apply(change.order(), change.differences()), wish.by());
        yield accept(change.order(), wish, List.of());
      }
      case ChangeDecision.Unchanged unchanged -> {
        keep(unchanged.order());
        yield accept(unchanged.order(), wish, List.of());
      }
      case ChangeDecision.Stale stale -> accept(before, wish, List.of(remark(stale)));
      case ChangeDecision.Conflict conflict ->
          new ChangeResult.Conflict(before, conflict.differences());
    };
  }

  /** Announces something that happened to an order, and keeps the order as it is after it. */
  public void tell(OrderAnnouncement announcement, Actor by) {
    keep(announcement.order());
    news.add(new OrderAnnouncements.Item(announcement, by));
  }

  /** Announces that an order is gone. */
  public void remove(OrderAnnouncement announcement, Actor by) {
    Order last = announcement.order();
    current.remove(name(last));
    changed.remove(name(last));
    removed.add(last);
    news.add(new OrderAnnouncements.Item(announcement, by));
  }

  private void keep(Order order) {
    if (!order.equals(current.put(name(order), order))) {
      changed.put(name(order), order);
    }
  }

  private ChangeResult accept(Order order, Wish wish, List<Job.Remark> remarks) {
    var job =
        new Job(
            order.account(),
            new JobId(ids.next()),
            wish.type(),
            order.orderId(),
            Job.Status.COMPLETED,
            now,
            now,
            order.version(),
            remarks);
    accepted.add(job);
    return new ChangeResult.Accepted(job);
  }

  /** Writes all of it; the last thing to do. */
  public void save() {
    List<Order> facts = new ArrayList<>();
    List<Order> contents = new ArrayList<>();
    changed.forEach((name, order) -> (hasOldContents(name, order) ? facts : contents).add(order));
    save.accept(new Outcome(now, facts, contents, removed, news, accepted));
  }

  private boolean hasOldContents(Orders.Name name, Order order) {
    Order before = loaded.get(name);
    return before != null
        && order.contents().equals(before.contents())
        && Optional.ofNullable(order.customer()).equals(Optional.ofNullable(before.customer()));
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }

  private static Job.Remark remark(ChangeDecision.Stale stale) {
    return new Job.Remark(
        Job.Remark.Code.STALE,
        "Ignored: the order's last known change is of " + stale.knownChange() + ".");
  }
}

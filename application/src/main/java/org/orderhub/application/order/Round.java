package org.orderhub.application.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.ChangeDecision;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

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
  private final List<OrderVersions.Superseded> superseded = new ArrayList<>();
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
      List<Order> withNewLines,
      List<Order> removed,
      List<OrderVersions.Superseded> superseded,
      List<OrderAnnouncements.Item> news,
      List<Job> accepted) {}

  /**
   * A wish that somebody has for an order.
   *
   * @param announcement how it is told, once it changed something
   * @param remarks what the sender should know of the order as it is afterwards
   * @param action triggered once the wish is carried out; none for none
   * @param received the request that told the wish; none for none
   */
  public record Wish(
      Job.Type type,
      BiFunction<Order, List<FieldChange>, OrderAnnouncement> announcement,
      Function<Order, List<Job.Remark>> remarks,
      @Nullable OrderAction action,
      Actor by,
      @Nullable ReceivedBody received) {

    public Wish(
        Job.Type type,
        BiFunction<Order, List<FieldChange>, OrderAnnouncement> announcement,
        Function<Order, List<Job.Remark>> remarks,
        @Nullable OrderAction action,
        Actor by) {
      this(type, announcement, remarks, action, by, null);
    }

    public Wish(
        Job.Type type,
        BiFunction<Order, List<FieldChange>, OrderAnnouncement> announcement,
        @Nullable OrderAction action,
        Actor by) {
      this(type, announcement, order -> List.of(), action, by);
    }

    public Wish toldBy(@Nullable ReceivedBody body) {
      return new Wish(type, announcement, remarks, action, by, body);
    }
  }

  public Instant now() {
    return now;
  }

  /** The order as the commands before left it. */
  public Optional<Order> find(Orders.Name name) {
    return Optional.ofNullable(current.get(name));
  }

  /** Lets the order decide, takes that in, and accepts the wish with a job unless it conflicts. */
  public ChangeResult settle(Orders.Name name, Function<Order, ChangeDecision> decide, Wish wish) {
    Order order = current.get(name);
    return order == null
        ? new ChangeResult.Missing(name.orderId())
        : settle(order, decide.apply(order), wish);
  }

  private ChangeResult settle(Order before, ChangeDecision decision, Wish wish) {
    return switch (decision) {
      case ChangeDecision.Changed change -> {
        tell(
            wish.announcement().apply(change.order(), change.differences()),
            wish.by(),
            wish.received());
        yield carriedOut(change.order(), wish.toldBy(null));
      }
      case ChangeDecision.Unchanged unchanged -> {
        keep(unchanged.order());
        yield carriedOut(unchanged.order(), wish);
      }
      case ChangeDecision.Stale stale ->
          new ChangeResult.Accepted(
              accept(wish.type(), before, before.version(), List.of(Remarks.stale(stale))));
      case ChangeDecision.Conflict conflict ->
          new ChangeResult.Conflict(before, conflict.differences());
    };
  }

  private ChangeResult carriedOut(Order order, Wish wish) {
    List<Job.Remark> remarks = new ArrayList<>(wish.remarks().apply(order));
    OrderAction action = wish.action();
    if (action != null && order.isConnected()) {
      tell(new OrderAnnouncement.ActionTriggered(order.told(), action), wish.by(), wish.received());
    } else if (action != null) {
      remarks.add(Remarks.ACTION_REFUSED);
    }
    return new ChangeResult.Accepted(accept(wish.type(), order, order.version(), remarks));
  }

  /**
   * Announces something that happened to an order, and keeps the order as it is after it.
   *
   * @param received the request that told it; none for none
   */
  public void tell(OrderAnnouncement announcement, Actor by, @Nullable ReceivedBody received) {
    keep(announcement.order());
    news.add(new OrderAnnouncements.Item(announcement, by, received));
  }

  /** Announces that an order is gone. */
  public void remove(OrderAnnouncement announcement, Actor by) {
    Order last = announcement.order();
    supersede(current.remove(name(last)), OrderVersions.Ending.DELETED);
    changed.remove(name(last));
    removed.add(last);
    news.add(new OrderAnnouncements.Item(announcement, by));
  }

  private void keep(Order order) {
    Order before = current.put(name(order), order);
    if (!order.equals(before)) {
      changed.put(name(order), order);
    }
    if (before != null && !before.version().equals(order.version())) {
      supersede(
          before,
          before.contents().equals(order.contents())
              ? OrderVersions.Ending.FACTS_CHANGED
              : OrderVersions.Ending.CONTENTS_CHANGED);
    }
  }

  private void supersede(@Nullable Order before, OrderVersions.Ending ending) {
    if (before != null) {
      superseded.add(new OrderVersions.Superseded(before, now, ending));
    }
  }

  /**
   * Notes a job that is done.
   *
   * @param version of the order now; none once it is deleted
   */
  public Job accept(
      Job.Type type, Order order, @Nullable Version version, List<Job.Remark> remarks) {
    var job =
        new Job(
            order.account(),
            new JobId(ids.next()),
            type,
            order.orderId(),
            Job.Status.completed(remarks),
            now,
            now,
            version,
            remarks);
    accepted.add(job);
    return job;
  }

  /** Writes all of it; the last thing to do. */
  public void save() {
    List<Order> facts = new ArrayList<>();
    List<Order> contents = new ArrayList<>();
    List<Order> lines = new ArrayList<>();
    for (Order order : changed.values()) {
      Order before = loaded.get(name(order));
      if (before == null || !order.contents().lines().equals(before.contents().lines())) {
        lines.add(order);
      } else if (order.contents().equals(before.contents())
          && Objects.equals(order.customer(), before.customer())) {
        facts.add(order);
      } else {
        contents.add(order);
      }
    }
    save.accept(new Outcome(now, facts, contents, lines, removed, superseded, news, accepted));
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }
}

package org.orderhub.application.order;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Version;

/** Picks those events of the log that made a version. */
public final class ShowOrderHistoryService implements ShowOrderHistory {
  private static final int MOST = 1_000;

  private final Orders orders;
  private final OrderVersions versions;
  private final EventLog log;

  public ShowOrderHistoryService(Orders orders, OrderVersions versions, EventLog log) {
    this.orders = orders;
    this.versions = versions;
    this.log = log;
  }

  @Override
  public List<Step> show(AccountId account, OrderId orderId) {
    Stream<Step> current =
        orders.find(account, orderId).stream()
            .flatMap(order -> steps(account, order.key(), order.version().number()));
    Stream<Step> deleted =
        versions.lives(account, orderId).stream()
            .flatMap(life -> steps(account, life.key(), life.version()));
    return Stream.concat(current, deleted).limit(MOST).toList();
  }

  private Stream<Step> steps(AccountId account, OrderKey key, long last) {
    Map<Long, Version> begun = begun(versions.of(account, key), last);
    return log.of(account, new Subject(Subject.Kind.ORDER, key.value()), MOST).stream()
        .flatMap(event -> step(key, event, begun.get(event.sequence())).stream());
  }

  private static Optional<Step> step(OrderKey key, EventLog.Entry event, @Nullable Version begun) {
    boolean isEnd = event.type() == EventType.ORDER_DELETED;
    return begun == null && !isEnd
        ? Optional.empty()
        : Optional.of(
            new Step(
                key,
                isEnd ? null : begun,
                event.type(),
                event.occurredAt(),
                event.actor(),
                event.changes()));
  }

  /**
   * Which event began which version: the one after the last of the version before. Of a version
   * that ended before ends were kept, each event had made one.
   */
  private static Map<Long, Version> begun(List<OrderVersions.Ended> ended, long last) {
    Map<Long, Long> ends = new HashMap<>();
    ended.forEach(each -> ends.put(each.version(), each.sequence()));
    Map<Long, Version> begun = new HashMap<>();
    for (long version = 1; version <= last; version++) {
      begun.put(ends.getOrDefault(version - 1, version - 1) + 1, new Version(version));
    }
    return begun;
  }
}

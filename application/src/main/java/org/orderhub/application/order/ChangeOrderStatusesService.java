package org.orderhub.application.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.StatusDecision;

/** Loads the orders, lets each decide, saves those that changed and announces them. */
public final class ChangeOrderStatusesService implements ChangeOrderStatuses {
  private final Orders orders;
  private final Jobs jobs;
  private final OrderAnnouncements announcements;
  private final Ids ids;
  private final Clock clock;

  public ChangeOrderStatusesService(
      Orders orders, Jobs jobs, OrderAnnouncements announcements, Ids ids, Clock clock) {
    this.orders = orders;
    this.jobs = jobs;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<ChangeOrderStatus.Result> change(List<ChangeOrderStatus.Command> commands) {
    var round = new Round(commands, clock.instant());
    List<ChangeOrderStatus.Result> results = commands.stream().map(round::decide).toList();
    round.save();
    return results;
  }

  /** The orders of one list of commands, as they stand after each. */
  private final class Round {
    private final Instant now;
    private final Map<Orders.Name, Order> current;
    private final Map<Orders.Name, Order> changed = new LinkedHashMap<>();
    private final List<OrderAnnouncements.Item> news = new ArrayList<>();
    private final List<Job> accepted = new ArrayList<>();

    private Round(List<ChangeOrderStatus.Command> commands, Instant now) {
      this.now = now;
      this.current =
          new HashMap<>(
              orders.lockAll(
                  commands.stream().map(ChangeOrderStatusesService::name).distinct().toList()));
    }

    private ChangeOrderStatus.Result decide(ChangeOrderStatus.Command command) {
      Order order = current.get(name(command));
      if (order == null) {
        return new ChangeOrderStatus.Result.Missing(command.orderId());
      }
      return switch (order.changeStatus(command.change(), now)) {
        case StatusDecision.Changed decided -> {
          keep(command, decided.order());
          news.add(
              new OrderAnnouncements.Item(
                  new OrderAnnouncement.StatusChanged(decided.order(), decided.differences()),
                  command.by()));
          yield accept(decided.order(), List.of());
        }
        case StatusDecision.Unchanged unchanged -> {
          if (!unchanged.order().equals(order)) {
            keep(command, unchanged.order());
          }
          yield accept(order, List.of());
        }
        case StatusDecision.Stale stale -> accept(order, List.of(staleRemark(stale)));
        case StatusDecision.Conflict conflict ->
            new ChangeOrderStatus.Result.Conflict(order, conflict.differences());
      };
    }

    private void keep(ChangeOrderStatus.Command command, Order order) {
      current.put(name(command), order);
      changed.put(name(command), order);
    }

    private ChangeOrderStatus.Result accept(Order order, List<Job.Remark> remarks) {
      var job =
          new Job(
              order.account(),
              new JobId(ids.next()),
              Job.Type.CHANGE_ORDER_STATUS,
              order.orderId(),
              Job.Status.COMPLETED,
              now,
              now,
              order.version(),
              remarks);
      accepted.add(job);
      return new ChangeOrderStatus.Result.Accepted(job);
    }

    private void save() {
      orders.saveFacts(List.copyOf(changed.values()));
      announcements.announce(news, now);
      jobs.addAll(accepted);
    }
  }

  private static Orders.Name name(ChangeOrderStatus.Command command) {
    return new Orders.Name(command.account(), command.orderId());
  }

  private static Job.Remark staleRemark(StatusDecision.Stale stale) {
    return new Job.Remark(
        Job.Remark.Code.STALE,
        "Ignored: the order's last known change is of " + stale.knownChange() + ".");
  }
}

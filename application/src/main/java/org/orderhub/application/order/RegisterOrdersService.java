package org.orderhub.application.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.FieldChange;

/** Connects each order to its customer, stores those whose id is free, announces them. */
public final class RegisterOrdersService implements RegisterOrders {
  private final Orders orders;
  private final Customers customers;
  private final Jobs jobs;
  private final OrderAnnouncements announcements;
  private final Ids ids;
  private final Clock clock;

  public RegisterOrdersService(
      Orders orders,
      Customers customers,
      Jobs jobs,
      OrderAnnouncements announcements,
      Ids ids,
      Clock clock) {
    this.orders = orders;
    this.customers = customers;
    this.jobs = jobs;
    this.announcements = announcements;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public List<RegisterOrder.Result> register(List<RegisterOrder.Command> commands) {
    Instant now = clock.instant();
    List<Candidate> candidates = candidates(commands, now);
    Set<OrderKey> stored =
        orders.addAll(
            candidates.stream().filter(Candidate::isFirst).map(Candidate::asStored).toList());
    Map<Orders.Name, Order> known = known(candidates, stored);
    List<RegisterOrder.Result> results = new ArrayList<>(commands.size());
    List<Job> accepted = new ArrayList<>(commands.size());
    List<OrderAnnouncements.Item> news = new ArrayList<>(commands.size());
    for (Candidate candidate : candidates) {
      if (candidate.isStored(stored)) {
        Job job = job(candidate, now);
        accepted.add(job);
        news.addAll(candidate.news());
        results.add(new RegisterOrder.Result.Registered(job, candidate.asStored()));
      } else {
        results.add(alreadyExists(candidate, known));
      }
    }
    announcements.announce(news, now);
    jobs.addAll(accepted);
    return results;
  }

  private List<Candidate> candidates(List<RegisterOrder.Command> commands, Instant now) {
    Map<Customers.Contact, CustomerId> known =
        customers.matching(commands.stream().flatMap(RegisterOrdersService::contact).toList());
    Set<Orders.Name> names = HashSet.newHashSet(commands.size());
    List<Candidate> candidates = new ArrayList<>(commands.size());
    for (RegisterOrder.Command command : commands) {
      Optional<CustomerId> customer =
          contact(command).flatMap(contact -> Stream.ofNullable(known.get(contact))).findFirst();
      Order order =
          Order.register(
              command.account(), new OrderKey(ids.next()), command.draft(), customer, now);
      candidates.add(new Candidate(command, order, names.add(name(order))));
    }
    return candidates;
  }

  private static Stream<Customers.Contact> contact(RegisterOrder.Command command) {
    @Nullable ContactKey key = command.draft().contents().contact();
    return key == null ? Stream.empty() : Stream.of(new Customers.Contact(command.account(), key));
  }

  /** The orders that hold the ids of those refused. */
  private Map<Orders.Name, Order> known(List<Candidate> candidates, Set<OrderKey> stored) {
    List<Orders.Name> taken =
        candidates.stream()
            .filter(candidate -> !candidate.isStored(stored))
            .map(candidate -> name(candidate.order()))
            .distinct()
            .toList();
    return taken.isEmpty() ? Map.of() : orders.lockAll(taken);
  }

  /** An order that was deleted since its id was found taken differs by all there is. */
  private static RegisterOrder.Result alreadyExists(
      Candidate candidate, Map<Orders.Name, Order> known) {
    Order order = candidate.order();
    Order holder = known.get(name(order));
    return new RegisterOrder.Result.AlreadyExists(
        order.orderId(),
        holder == null
            ? List.of(new FieldChange("orderId", "", order.orderId().value()))
            : holder.differencesTo(
                candidate.command().draft(), Optional.ofNullable(order.customer())));
  }

  private Job job(Candidate candidate, Instant now) {
    Order order = candidate.asStored();
    List<Job.Remark> remarks = candidate.remarks();
    return new Job(
        order.account(),
        new JobId(ids.next()),
        Job.Type.REGISTER_ORDER,
        order.orderId(),
        Job.Status.completed(remarks),
        now,
        now,
        order.version(),
        remarks);
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }
}

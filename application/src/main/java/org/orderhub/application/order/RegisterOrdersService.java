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
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderKey;

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
            candidates.stream().filter(Candidate::isFirst).map(Candidate::order).toList());
    List<RegisterOrder.Result> results = new ArrayList<>(commands.size());
    List<Job> accepted = new ArrayList<>(commands.size());
    List<OrderAnnouncements.Item> news = new ArrayList<>(commands.size());
    for (Candidate candidate : candidates) {
      Order order = candidate.order();
      if (candidate.isFirst() && stored.contains(order.key())) {
        Job job = job(order, now);
        accepted.add(job);
        news.add(
            new OrderAnnouncements.Item(
                new OrderAnnouncement.Registered(order), candidate.command().by()));
        results.add(new RegisterOrder.Result.Registered(job, order));
      } else {
        results.add(new RegisterOrder.Result.AlreadyExists(order.orderId()));
      }
    }
    announcements.announce(news, now);
    jobs.addAll(accepted);
    return results;
  }

  /** An order that may be stored, unless an earlier one of the same list has its id. */
  private record Candidate(RegisterOrder.Command command, Order order, boolean isFirst) {}

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
      boolean isFirst = names.add(new Orders.Name(order.account(), order.orderId()));
      candidates.add(new Candidate(command, order, isFirst));
    }
    return candidates;
  }

  private static Stream<Customers.Contact> contact(RegisterOrder.Command command) {
    @Nullable ContactKey key = command.draft().contents().contact();
    return key == null ? Stream.empty() : Stream.of(new Customers.Contact(command.account(), key));
  }

  private Job job(Order order, Instant now) {
    boolean contactMissing = order.contents().contact() != null && order.customer() == null;
    return new Job(
        order.account(),
        new JobId(ids.next()),
        Job.Type.REGISTER_ORDER,
        order.orderId(),
        contactMissing ? Job.Status.COMPLETED_WITH_ERRORS : Job.Status.COMPLETED,
        now,
        now,
        order.version(),
        contactMissing ? List.of(CONTACT_MISSING) : List.of());
  }

  private static final Job.Remark CONTACT_MISSING =
      new Job.Remark(
          Job.Remark.Code.CONTACT_MISSING,
          "Contact is missing: no customer has this contact key. Delete the order, create the"
              + " customer and register the order again to connect them.");
}

package org.orderhub.application.workflow;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.eventlog.InMemoryEventLog;
import org.orderhub.application.integrationlog.InMemoryIntegrationLog;
import org.orderhub.application.integrationlog.OrderChecks;
import org.orderhub.application.integrationlog.ReferenceChecks;
import org.orderhub.application.integrationlog.TotalsChecks;
import org.orderhub.application.job.InMemoryJobs;
import org.orderhub.application.message.InMemoryTemplates;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.order.AddOrderNotesService;
import org.orderhub.application.order.ChangeOrderStatusesService;
import org.orderhub.application.order.InMemoryOrderVersions;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.OrderWarnings;
import org.orderhub.application.product.InMemoryProducts;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.store.InMemoryStores;
import org.orderhub.application.webhook.InMemoryEndpoints;
import org.orderhub.application.webhook.QueueDelivery;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.workflow.Happening;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.domain.workflow.Workflow;

/** Workflows on fakes, at noon: bodies of events are an order's id and what it comes to. */
final class WorkflowDesk implements InTransactions {
  static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  final InMemoryEventLog log = new InMemoryEventLog();
  final InMemoryWorkflows workflows = new InMemoryWorkflows();
  final InMemoryWorkflowFeed feed = new InMemoryWorkflowFeed(log, workflows);
  final InMemoryOrders orders = new InMemoryOrders();
  final List<QueueMessage.Command> emails = new ArrayList<>();
  Function<QueueMessage.Command, QueueMessage.Result> post =
      command -> {
        emails.add(command);
        return new QueueMessage.Result.Queued(new MessageId(new UUID(0, emails.size())));
      };
  QueueDelivery deliveries = (endpoint, event) -> new QueueDelivery.Result.Queued("ERP");
  final AtomicInteger begun = new AtomicInteger();
  private Instant now = SampleWorkflows.NOON;
  final Clock clock = new DeskClock();
  final InMemoryWorkflowRuns runs = new InMemoryWorkflowRuns(clock);
  private final CountingIds ids = new CountingIds();
  private final OrderAnnouncements announcements =
      new OrderAnnouncements(log, (type, news, at, by) -> body(news.order()), ids);
  private final OrderRounds rounds =
      new OrderRounds(
          orders,
          new InMemoryOrderVersions(),
          new InMemoryJobs(),
          announcements,
          new OrderWarnings(
              new OrderChecks(
                  new TotalsChecks(new InMemoryAccounts()),
                  new ReferenceChecks(new InMemoryProducts(), new InMemoryStores()),
                  new InMemoryIntegrationLog(),
                  ids)),
          ids,
          clock);
  private final Occasions occasions =
      new Occasions(WorkflowDesk::read, orders, new InMemoryCustomers(), runs);

  final ConsiderEvents consider =
      new ConsiderEventsService(
          new ConsiderEventsService.Stores(feed, workflows, runs),
          occasions,
          transactions(),
          ids,
          clock);
  final DoDueSteps steps =
      new DoDueStepsService(
          runs,
          new StepWork(
              feed,
              orders,
              new StepWork.Means(
                  command -> post.apply(command),
                  (endpoint, event) -> deliveries.queue(endpoint, event),
                  new ChangeOrderStatusesService(rounds),
                  new AddOrderNotesService(rounds))),
          transactions());
  final StepTargets targets = new StepTargets(new InMemoryTemplates(), new InMemoryEndpoints());
  final PreviewWorkflow preview =
      new PreviewWorkflowService(
          orders, (type, news, at, by) -> body(news.order()), occasions, ids, clock);

  Workflow on(Plan plan) {
    Workflow workflow = SampleWorkflows.on(ACCOUNT, plan);
    workflows.add(workflow, new Workflows.Edit("Ada", now));
    return workflow;
  }

  Order order(String orderId) {
    Order order = AnOrder.order(orderId).from("Vienna-1").registered(ACCOUNT, now);
    orders.addAll(List.of(order));
    return order;
  }

  /** Counts them; what fails takes back the e-mails that it queued. */
  @Override
  public Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        begun.incrementAndGet();
        int before = emails.size();
        try {
          return work.get();
        } catch (RuntimeException failure) {
          emails.subList(before, emails.size()).clear();
          throw failure;
        }
      }
    };
  }

  /** The order was delivered. */
  LoggedEvent delivered(Order order) {
    LoggedEvent event = SampleWorkflows.event(ACCOUNT, order.key().value(), body(order));
    log.append(List.of(event));
    return event;
  }

  /** All that follows, until nothing more does. */
  void run() {
    int did;
    do {
      did = consider.consider() + steps.doSteps();
    } while (did > 0);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<FindWorkflowRuns.Entry> history(OrderKey order) {
    return runs.find(new FindWorkflowRuns.Query(ACCOUNT, null, order.value(), null, 99, null))
        .items();
  }

  private static String body(Order order) {
    return order.orderId() + "|" + order.contents().total().plain();
  }

  private static Optional<OccasionReader.Told> read(LoggedEvent event) {
    String[] parts = event.body().split("\\|", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    Happening what =
        event.type() == EventType.ORDER_EVENT_RECORDED
            ? new Happening.OrderEventTold(OrderEventType.DELIVERED)
            : new Happening.Plain();
    return Optional.of(
        new OccasionReader.Told(
            what, null, parts[0], OrderKind.ORDER, "", "", new BigDecimal(parts[1]), Map.of()));
  }

  private final class DeskClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

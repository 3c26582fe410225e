package org.orderhub.web.order;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shipment.PlanView;

/** What a page shows beside an order. */
@RequestScoped
class AroundOrders {
  private static final int MOST_WARNINGS = 20;
  private static final int MOST_EVENTS = 200;
  private static final int MOST_JOBS = 5;

  private final ShowTimeline showTimeline;
  private final FindWarnings findWarnings;
  private final ListOrderEvents listOrderEvents;
  private final FindJobs findJobs;
  private final PlanOrder planOrder;
  private final CurrentVisit visit;

  AroundOrders(
      ShowTimeline showTimeline,
      FindWarnings findWarnings,
      ListOrderEvents listOrderEvents,
      FindJobs findJobs,
      PlanOrder planOrder,
      CurrentVisit visit) {
    this.showTimeline = showTimeline;
    this.findWarnings = findWarnings;
    this.listOrderEvents = listOrderEvents;
    this.findJobs = findJobs;
    this.planOrder = planOrder;
    this.visit = visit;
  }

  Around of(Order order) {
    return new Around(
        warnings(order),
        TimelineItem.of(log(order), events(order), order.contents().lines()),
        jobs(order),
        plan(order));
  }

  private PlanView plan(Order order) {
    Map<String, String> names =
        order.contents().lines().list().stream()
            .collect(Collectors.toMap(line -> line.id().value(), AroundOrders::name));
    return planOrder
        .plan(visit.account(), order.orderId())
        .map(planned ->
            PlanView.of(planned.plan(), line -> names.getOrDefault(line.value(), line.value())))
        .orElseGet(() -> new PlanView(List.of()));
  }

  private static String name(OrderLine line) {
    String name = line.article().name();
    return name.isBlank() ? line.article().sku().value() : name;
  }

  List<EventLog.Entry> log(Order order) {
    return showTimeline.show(visit.account(), new Subject(Subject.Kind.ORDER, order.key().value()));
  }

  /** Warnings about an earlier order of the same id are not about this one. */
  private List<RecordedWarning> warnings(Order order) {
    var query =
        new FindWarnings.Query(
            visit.account(), null, order.orderId(), null, null, MOST_WARNINGS, null);
    return findWarnings.find(query).items().stream()
        .filter(warning -> warning.orderKey().equals(order.key()))
        .toList();
  }

  private List<OrderEvent> events(Order order) {
    var query =
        new ListOrderEvents.Query(
            visit.account(), OrderReference.of(order.orderId()), MOST_EVENTS, null);
    return switch (listOrderEvents.list(query)) {
      case ListOrderEvents.Result.Found found -> found.page().items();
      case ListOrderEvents.Result.OrderMissing missing -> List.of();
    };
  }

  private List<Job> jobs(Order order) {
    return findJobs
        .find(new FindJobs.Query(visit.account(), null, order.orderId(), MOST_JOBS, null))
        .items();
  }
}

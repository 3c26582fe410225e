package org.orderhub.application.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.order.Orders;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.MergeData;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.FreeForm;

/** Gathers all that an e-mail about an event can speak of. */
public final class MessageSources {
  private final Accounts accounts;
  private final Orders orders;
  private final OrderEvents events;
  private final Customers customers;
  private final EventDetails details;

  public MessageSources(
      Accounts accounts,
      Orders orders,
      OrderEvents events,
      Customers customers,
      EventDetails details) {
    this.accounts = accounts;
    this.orders = orders;
    this.events = events;
    this.customers = customers;
    this.details = details;
  }

  /** The account, and what its e-mail can speak of. */
  record Found(Account account, MergeData data) {}

  Found about(LoggedEvent event) {
    FreeForm.Fields told = details.read(event.body());
    Account account = account(event.account());
    Optional<Order> order =
        orderId(told)
            .flatMap(id -> orders.find(event.account(), id))
            .filter(found -> isMeant(found, event.subject()));
    OrderEvent orderEvent =
        order.isPresent() && event.type() == EventType.ORDER_EVENT_RECORDED
            ? orderEvent(event.account(), told)
            : null;
    var happened = new MergeData.Happened(event.type(), event.occurredAt(), event.changes(), told);
    return new Found(
        account,
        new MergeData(
            account.name(),
            happened,
            order.orElse(null),
            orderEvent,
            customer(event, told, order.orElse(null))));
  }

  /** As if an order's last event had just happened; for somebody who tries a template. */
  Optional<Found> preview(AccountId account, OrderReference reference) {
    var asked = new Orders.Asked(account, reference);
    return Optional.ofNullable(orders.identify(List.of(asked)).get(asked))
        .flatMap(known -> orders.find(account, known.orderId()))
        .map(this::preview);
  }

  private Found preview(Order order) {
    Account account = account(order.account());
    OrderEvent last =
        events.of(new OrderEvents.Order(order.account(), order.key()), null, 1).stream()
            .findFirst()
            .orElse(null);
    var happened =
        new MergeData.Happened(
            last == null ? EventType.ORDER_REGISTERED : EventType.ORDER_EVENT_RECORDED,
            order.history().updatedAt(),
            List.of(),
            FreeForm.Fields.NONE);
    CustomerId customer = order.customer();
    return new Found(
        account,
        new MergeData(
            account.name(),
            happened,
            order,
            last,
            customer == null ? null : customers.find(order.account(), customer).orElse(null)));
  }

  private Account account(AccountId id) {
    return accounts.find(id).orElseThrow();
  }

  /** An order that was registered again under its id is another one. */
  private static boolean isMeant(Order order, Subject subject) {
    return subject.kind() != Subject.Kind.ORDER || order.key().equals(new OrderKey(subject.id()));
  }

  private @Nullable OrderEvent orderEvent(AccountId account, FreeForm.Fields told) {
    return told.values().get("event") instanceof FreeForm.Fields event
        ? text(event, "id")
            .map(OrderEventId::parse)
            .flatMap(id -> events.find(account, id))
            .orElse(null)
        : null;
  }

  private @Nullable Customer customer(
      LoggedEvent event, FreeForm.Fields told, @Nullable Order order) {
    Optional<CustomerId> id =
        order != null
            ? Optional.ofNullable(order.customer())
            : event.subject().kind() == Subject.Kind.CUSTOMER
                ? Optional.of(new CustomerId(event.subject().id()))
                : text(told, "customerId").flatMap(MessageSources::customerId);
    return id.flatMap(each -> customers.find(event.account(), each)).orElse(null);
  }

  private static Optional<CustomerId> customerId(String text) {
    try {
      return Optional.of(new CustomerId(UUID.fromString(text)));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<OrderId> orderId(FreeForm.Fields told) {
    return text(told, "orderId").map(OrderId::new);
  }

  private static Optional<String> text(FreeForm.Fields fields, String name) {
    return fields.values().get(name) instanceof FreeForm.Word word && !word.value().isEmpty()
        ? Optional.of(word.value())
        : Optional.empty();
  }
}

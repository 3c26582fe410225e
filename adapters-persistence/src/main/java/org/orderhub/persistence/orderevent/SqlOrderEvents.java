package org.orderhub.persistence.orderevent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.Told;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.FreeForms;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;
import org.orderhub.persistence.shared.SqlFailure;

/** A group of events is one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOrderEvents implements OrderEvents {
  private static final String UNIQUE_VIOLATION = "23505";

  /** Two groups with clashing keys must not wait for each other. */
  private static final Comparator<OrderEvent> BY_REFERENCE =
      Comparator.comparing((OrderEvent event) -> event.account().value())
          .thenComparing(OrderEvent::reference);

  private final Sql sql;

  SqlOrderEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<Order, Told> told(Collection<Order> orders) {
    List<Order> asked = orders.stream().distinct().toList();
    Map<Order, Told> told = new HashMap<>();
    sql.query(
        OrderEventSql.TOLD,
        parameters ->
            parameters
                .uuids(asked, order -> order.account().value())
                .uuids(asked, order -> order.key().value()),
        row ->
            told.put(
                new Order(
                    new AccountId(row.uuid("account_id")), new OrderKey(row.uuid("order_key"))),
                Documents.read(row.text("told"), ToldDocument.class).toTold()));
    return told;
  }

  @Override
  public List<OrderEvent> matching(Collection<Asked> asked) {
    List<Asked> all = List.copyOf(asked);
    List<Asked> byId = all.stream().filter(each -> each.id() != null).toList();
    return sql
        .query(
            OrderEventSql.MATCHING,
            parameters ->
                parameters
                    .uuids(byId, each -> each.account().value())
                    .uuids(byId, each -> each.id() == null ? null : each.id().value())
                    .uuids(all, each -> each.account().value())
                    .texts(all, Asked::reference),
            SqlOrderEvents::event)
        .stream()
        .distinct()
        .toList();
  }

  @Override
  public List<OrderEvent> all(Order order) {
    return sql.query(
        OrderEventSql.ALL,
        parameters -> parameters.uuid(order.account().value()).uuid(order.key().value()),
        SqlOrderEvents::event);
  }

  @Override
  public void saveAll(Collection<Saved> events) {
    List<Saved> sorted =
        events.stream().sorted(Comparator.comparing(Saved::event, BY_REFERENCE)).toList();
    try {
      if (store(sorted) < sorted.size()) {
        throw new ConcurrentChange("An order event");
      }
    } catch (SqlFailure failure) {
      throw failure.state().equals(UNIQUE_VIOLATION)
          ? new ConcurrentChange("An order event")
          : failure;
    }
  }

  private int store(List<Saved> all) {
    return sql.update(
        OrderEventSql.SAVE,
        parameters ->
            parameters
                .uuids(all, each -> each.event().account().value())
                .uuids(all, each -> each.event().id().value())
                .texts(all, each -> each.event().reference())
                .uuids(all, each -> each.event().order().value())
                .texts(all, each -> each.event().report().type().name())
                .times(all, each -> each.event().report().happenedAt())
                .texts(all, each -> each.event().report().message())
                .texts(all, each -> lines(each.event().report().lines()))
                .texts(
                    all,
                    each -> Documents.write(FreeForms.plain(each.event().report().customFields())))
                .times(all, each -> each.event().recordedAt())
                .times(all, each -> each.event().updatedAt())
                .numbers(all, Saved::sequence)
                .texts(all, each -> Documents.write(ToldDocument.of(each.told()))));
  }

  private static String lines(List<LineOverride> told) {
    return told.isEmpty()
        ? "[]"
        : Documents.write(told.stream().map(OverrideDocument::of).toList());
  }

  @Override
  public Optional<OrderEvent> find(AccountId account, OrderEventId id) {
    return sql
        .query(
            OrderEventSql.FIND,
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlOrderEvents::event)
        .stream()
        .findFirst();
  }

  @Override
  public List<OrderEvent> of(Order order, ListOrderEvents.@Nullable Position after, int limit) {
    String from = after == null ? "" : OrderEventSql.BEFORE;
    return sql.query(
        OrderEventSql.ALL + from + OrderEventSql.LAST_FIRST,
        parameters -> {
          parameters.uuid(order.account().value()).uuid(order.key().value());
          if (after != null) {
            parameters.time(after.happenedAt()).uuid(after.id().value());
          }
          parameters.number(limit);
        },
        SqlOrderEvents::event);
  }

  @SuppressWarnings("unchecked") // Names of fields are texts.
  private static OrderEvent event(Row row) throws SQLException {
    return new OrderEvent(
        new AccountId(row.uuid("account_id")),
        new OrderEventId(row.uuid("id")),
        row.text("reference"),
        new OrderKey(row.uuid("order_key")),
        new OrderEvent.Report(
            OrderEventType.valueOf(row.text("type")),
            row.time("happened_at"),
            row.text("message"),
            Arrays.stream(Documents.read(row.text("lines"), OverrideDocument[].class))
                .map(OverrideDocument::toOverride)
                .toList(),
            FreeForms.fields(Documents.read(row.text("custom_fields"), Map.class))),
        row.time("recorded_at"),
        row.time("updated_at"));
  }
}

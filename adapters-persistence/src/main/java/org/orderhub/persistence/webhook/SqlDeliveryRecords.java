package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListDeliveries.State;
import org.orderhub.application.webhook.MeasureEndpoints;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** What waits is read from the queue, what is done from its last try. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlDeliveryRecords implements DeliveryRecords {
  private static final String QUEUED_ONE =
      """
      (select account_id, event_id, case when parked then 'PARKED' else 'WAITING' end as state,
        earlier_tries + attempts as attempts, nullif(due_at, 'infinity') as next, null::timestamptz as finished
      from deliveries
      where account_id = ? and endpoint_id = ? and event_id = ?)
      """;

  private static final String DONE_ONE =
      """
      (select account_id, event_id, state, number, null::timestamptz,
        started_at + took_ms * interval '1 millisecond'
      from delivery_attempts
      where account_id = ? and endpoint_id = ? and event_id = ?
        and state in ('DELIVERED', 'EXHAUSTED'))
      """;

  private final Sql sql;
  private final AttemptRows attempts;
  private final Backlogs backlogs;
  private final EndpointMeasures measures;
  private final Housekeeping housekeeping;

  SqlDeliveryRecords(
      Sql sql,
      AttemptRows attempts,
      Backlogs backlogs,
      EndpointMeasures measures,
      Housekeeping housekeeping) {
    this.measures = measures;
    this.sql = sql;
    this.attempts = attempts;
    this.backlogs = backlogs;
    this.housekeeping = housekeeping;
  }

  @Override
  public Page<ListDeliveries.Row> list(ListDeliveries.Query query) {
    DeliveryFilter filter = new DeliveryFilter(query);
    List<ListDeliveries.Row> rows =
        sql.query(
            described(filter.sources()),
            parameters -> {
              filter.bind(parameters);
              parameters.number(query.limit() + 1L);
            },
            SqlDeliveryRecords::row);
    if (rows.size() <= query.limit()) {
      return new Page<>(rows, null);
    }
    List<ListDeliveries.Row> page = rows.subList(0, query.limit());
    return new Page<>(page, page.getLast().event().value().toString());
  }

  private static String described(List<String> sources) {
    return """
    select delivery.event_id, delivery.state, delivery.attempts, delivery.next,
      delivery.finished, event.type, event.subject_type, event.subject_id, event.sequence,
      event.body, coalesce(ordered.order_id, event.subject_id::text) as label
    from (%s) delivery
    join event_log event
      on event.account_id = delivery.account_id and event.id = delivery.event_id
    left join orders ordered
      on ordered.account_id = event.account_id and ordered.id = event.subject_id
    order by delivery.event_id desc limit ?
    """
        .formatted(String.join(" union all ", sources));
  }

  private static ListDeliveries.Row row(Row row) throws SQLException {
    return new ListDeliveries.Row(
        new EventId(row.uuid("event_id")),
        EventType.named(row.text("type")).orElseThrow(),
        new Subject(Subject.Kind.valueOf(row.text("subject_type")), row.uuid("subject_id")),
        row.text("label"),
        row.number("sequence"),
        State.valueOf(row.text("state")),
        Math.toIntExact(row.number("attempts")),
        row.optionalTime("next"),
        row.optionalTime("finished"));
  }

  @Override
  public Optional<ShowDelivery.View> find(AccountId account, EndpointId endpoint, EventId event) {
    return message(account, endpoint, event)
        .map(message ->
            new ShowDelivery.View(
                message.row(),
                message.body(),
                attempts.of(account.value(), endpoint.value(), event.value())));
  }

  private record Message(ListDeliveries.Row row, String body) {}

  private Optional<Message> message(AccountId account, EndpointId endpoint, EventId event) {
    return sql
        .query(
            described(List.of(QUEUED_ONE, DONE_ONE)),
            parameters -> {
              for (int each = 0; each < 2; each++) {
                parameters.uuid(account.value()).uuid(endpoint.value()).uuid(event.value());
              }
              parameters.number(1);
            },
            row -> new Message(row(row), row.text("body")))
        .stream()
        .findFirst();
  }

  @Override
  public ShowEndpointHealth.Backlog backlog(AccountId account, EndpointId endpoint) {
    return backlogs.of(account.value(), endpoint.value());
  }

  @Override
  public MeasureEndpoints.Measures measures(int mostNamed) {
    return measures.measure(mostNamed);
  }

  @Override
  public ShowDeliveryBacklog.Queue queue() {
    return housekeeping.queue();
  }

  @Override
  public void forgetOldAttempts() {
    housekeeping.forgetOldAttempts();
  }

  @Override
  public int forgetOrphans() {
    return housekeeping.forgetOrphans();
  }
}

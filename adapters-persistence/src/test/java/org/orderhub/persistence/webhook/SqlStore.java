package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.DeliveryStore;
import org.orderhub.application.webhook.EndpointHealths;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.persistence.shared.Sql;

/** The real adapters; time passes by moving what is due. */
@ApplicationScoped
class SqlStore implements DeliveryStore {
  private final Endpoints endpoints;
  private final Deliveries deliveries;
  private final DeliveryRecords records;
  private final EndpointHealths healths;
  private final FanOut fanOut;
  private final Sql sql;
  private final Transactions transactions;
  private AccountId account;

  SqlStore(
      Endpoints endpoints,
      Deliveries deliveries,
      DeliveryRecords records,
      EndpointHealths healths,
      FanOut fanOut,
      Sql sql,
      Transactions transactions) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.records = records;
    this.healths = healths;
    this.fanOut = fanOut;
    this.sql = sql;
    this.transactions = transactions;
  }

  void startAfresh() {
    account = new AccountId(Samples.nextId());
    update(
        """
        truncate webhook_endpoints, delivery_turns, deliveries, delivery_attempts, event_log,
          endpoint_health, delivery_replicas, delivery_replays, replays
        """,
        parameters -> {});
    update(
        """
        insert into accounts (id, slug, company_id, name, currency, zone)
        values (?, ?, ?, 'Test', 'EUR', 'UTC')
        """,
        parameters ->
            parameters.uuid(account.value()).text(account.toString()).text(account.toString()));
  }

  int update(String statement, Sql.Binder binder) {
    return inTransaction(() -> sql.update(statement, binder));
  }

  long count(String query) {
    return inTransaction(
        () -> sql.query(query, parameters -> {}, row -> row.number("count")).getFirst());
  }

  @Override
  public Endpoints endpoints() {
    return endpoints;
  }

  @Override
  public Deliveries deliveries() {
    return deliveries;
  }

  @Override
  public EndpointHealths healths() {
    return healths;
  }

  @Override
  public DeliveryRecords records() {
    return records;
  }

  @Override
  public AccountId account() {
    return account;
  }

  @Override
  public void queue(List<LoggedEvent> events) {
    inTransaction(() -> {
      fanOut.announce(
          sql.update(
              """
              with appended as (
                insert into event_log (account_id, id, type, subject_type, subject_id, sequence,
                  occurred_at, actor_kind, actor_name, changes, body)
                select account_id, id, type, 'ORDER', subject_id, sequence, now(), 'HUB', '',
                  '[]', body
                from unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[])
                  as given (account_id, id, type, subject_id, sequence, body)
                returning account_id, id, type, subject_id, sequence)
              """
                  + FanOut.QUEUE_APPENDED,
              parameters ->
                  parameters
                      .uuids(events, event -> event.account().value())
                      .uuids(events, event -> event.id().value())
                      .texts(events, event -> event.type().publicName())
                      .uuids(events, event -> event.subject().id())
                      .numbers(events, LoggedEvent::sequence)
                      .texts(events, LoggedEvent::body)));
      return events;
    });
  }

  @Override
  public void pass(Duration time) {
    update(
        """
        update deliveries set due_at = due_at - ? * interval '1 millisecond',
          queued_at = queued_at - ? * interval '1 millisecond'
        """,
        parameters -> parameters.number(time.toMillis()).number(time.toMillis()));
    for (String column : List.of("open_until", "failing_since", "told_given_up_at")) {
      update(
          "update endpoint_health set %s = %s - ? * interval '1 millisecond'"
              .formatted(column, column),
          parameters -> parameters.number(time.toMillis()));
    }
    update(
        """
        update webhook_endpoints
        set old_secret_until = old_secret_until - ? * interval '1 millisecond'
        """,
        parameters -> parameters.number(time.toMillis()));
    update("update delivery_turns set due_from = '-infinity'", none -> {});
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return transactions.inTransaction(work);
  }
}

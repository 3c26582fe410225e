package org.orderhub.persistence.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row for each version that ended; its contents only where the next version has others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlOrderVersions implements OrderVersions {
  private final Sql sql;

  SqlOrderVersions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void addAll(List<Superseded> superseded) {
    if (superseded.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into order_versions (account_id, order_key, version, sequence, until, order_id,
          status, status_since, external_status, payment, delivery, customer_id, placed_at,
          received_at, updated_at, last_changed_at, contents)
        select account_id, order_key, version, sequence, until, order_id,
          status, status_since, external_status, payment, delivery, customer_id, placed_at,
          received_at, updated_at, last_changed_at, contents::json
        from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[],
          ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::uuid[],
          ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[])
          as given (account_id, order_key, version, sequence, until, order_id,
          status, status_since, external_status, payment, delivery, customer_id, placed_at,
          received_at, updated_at, last_changed_at, contents)
        """,
        parameters ->
            parameters
                .uuids(superseded, each -> each.order().account().value())
                .uuids(superseded, each -> each.order().key().value())
                .numbers(superseded, each -> each.order().version().number())
                .numbers(superseded, each -> each.order().history().sequence())
                .times(superseded, Superseded::until)
                .texts(superseded, SqlOrderVersions::orderId)
                .texts(superseded, each -> each.order().facts().lifecycle().status().name())
                .times(superseded, each -> SqlOrders.since(each.order().facts().lifecycle()))
                .texts(superseded, each -> each.order().facts().externalStatus().raw())
                .texts(superseded, each -> each.order().facts().payment().name())
                .texts(superseded, each -> each.order().facts().delivery().name())
                .uuids(superseded, each -> customer(each.order()))
                .times(superseded, each -> each.order().history().placedAt())
                .times(superseded, each -> each.order().history().receivedAt())
                .times(superseded, each -> each.order().history().updatedAt())
                .times(superseded, each -> each.order().history().lastChangedAt())
                .texts(superseded, SqlOrderVersions::contents));
  }

  private static @Nullable UUID customer(Order order) {
    return order.customer() == null ? null : order.customer().value();
  }

  /** By which a deleted order is found. */
  private static @Nullable String orderId(Superseded superseded) {
    return superseded.ending() == Ending.DELETED ? superseded.order().orderId().value() : null;
  }

  private static @Nullable String contents(Superseded superseded) {
    return superseded.ending() == Ending.FACTS_CHANGED
        ? null
        : Documents.write(ContentsDocument.of(superseded.order().contents()));
  }

  @Override
  public List<Life> lives(AccountId account, OrderId orderId) {
    return sql.query(
        """
        select order_key, version, received_at, until from order_versions
        where account_id = ? and order_id = ?
        order by until desc, order_key desc
        """,
        parameters -> parameters.uuid(account.value()).text(orderId.value()),
        row ->
            new Life(
                new OrderKey(row.uuid("order_key")),
                row.number("version"),
                row.time("received_at"),
                row.time("until")));
  }

  @Override
  public List<Ended> of(AccountId account, OrderKey key) {
    return sql.query(
        """
        select version, sequence from order_versions
        where account_id = ? and order_key = ?
        order by version
        """,
        parameters -> parameters.uuid(account.value()).uuid(key.value()),
        row -> new Ended(row.number("version"), row.number("sequence")));
  }

  @Override
  public Optional<Past> at(AccountId account, OrderKey key, Instant time) {
    return sql
        .query(
            """
            select v.*, (select c.contents from order_versions c
              where c.account_id = v.account_id and c.order_key = v.order_key
                and c.version >= v.version and c.contents is not null
              order by c.version limit 1) as held_contents
            from order_versions v
            where v.account_id = ? and v.order_key = ? and v.until > ?
            order by v.version limit 1
            """,
            parameters -> parameters.uuid(account.value()).uuid(key.value()).time(time),
            SqlOrderVersions::past)
        .stream()
        .findFirst();
  }

  private static Past past(Row row) throws SQLException {
    UUID customer = row.optionalUuid("customer_id");
    String contents = row.optionalText("held_contents");
    return new Past(
        OrderRow.facts(row),
        customer == null ? null : new CustomerId(customer),
        OrderRow.history(row),
        contents == null ? null : Documents.read(contents, ContentsDocument.class).contents());
  }
}

package org.orderhub.persistence.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.widget.WidgetRequests;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.persistence.shared.Parameters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** Each is read with the version of its widget that it was ordered with. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlWidgetRequests implements WidgetRequests {
  private static final String SELECT =
      """
      select r.*, v.definition from widget_requests r
      join widget_versions v on v.account_id = r.account_id and v.widget_id = r.widget_id
        and v.version = r.widget_version
      where r.account_id = ?
      """;

  private final Sql sql;

  SqlWidgetRequests(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(WidgetRequest request) {
    sql.update(
        """
        insert into widget_requests (account_id, id, widget_id, widget_version, customer_id,
          customer_number, event_number, placed_at, placed_by, field_values, owners, status,
          status_at, returned_at, sequence)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?)
        """,
        parameters -> {
          WidgetRequest.Head head = request.head();
          parameters
              .uuid(request.account().value())
              .uuid(request.id().value())
              .number(request.form().widget().number())
              .number(request.form().version())
              .uuid(head.customer().value())
              .number(head.customerNumber())
              .number(head.eventNumber())
              .time(head.placedAt())
              .text(head.placedBy());
          bindState(parameters, request);
        });
  }

  private static void bindState(Parameters parameters, WidgetRequest request) throws SQLException {
    parameters
        .text(RequestDocuments.write(request.values()))
        .text(RequestDocuments.write(request.owners()))
        .text(request.state().status().raw())
        .time(request.state().changedAt())
        .time(request.state().returnedAt())
        .number(request.sequence());
  }

  @Override
  public Optional<WidgetRequest> find(AccountId account, RequestId id) {
    return one(SELECT + " and r.id = ?", account, id);
  }

  @Override
  public Optional<WidgetRequest> lock(AccountId account, RequestId id) {
    return one(SELECT + " and r.id = ? for update of r", account, id);
  }

  private Optional<WidgetRequest> one(String select, AccountId account, RequestId id) {
    return sql
        .query(
            select,
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlWidgetRequests::request)
        .stream()
        .findFirst();
  }

  @Override
  public Optional<WidgetRequest> ofEvent(AccountId account, long eventNumber) {
    return sql
        .query(
            SELECT + " and r.event_number = ?",
            parameters -> parameters.uuid(account.value()).number(eventNumber),
            SqlWidgetRequests::request)
        .stream()
        .findFirst();
  }

  @Override
  public List<WidgetRequest> of(
      AccountId account, WidgetId widget, CustomerId customer, int limit) {
    return sql.query(
        SELECT + " and r.customer_id = ? and r.widget_id = ? order by r.id desc limit ?",
        parameters ->
            parameters
                .uuid(account.value())
                .uuid(customer.value())
                .number(widget.number())
                .number(limit),
        SqlWidgetRequests::request);
  }

  @Override
  public void save(WidgetRequest request) {
    sql.update(
        """
        update widget_requests
        set field_values = ?::json, owners = ?::json, status = ?, status_at = ?, returned_at = ?,
          sequence = ?
        where account_id = ? and id = ?
        """,
        parameters -> {
          bindState(parameters, request);
          parameters.uuid(request.account().value()).uuid(request.id().value());
        });
  }

  private static WidgetRequest request(Row row) throws SQLException {
    Definition definition = DefinitionDocument.read(row.text("definition"));
    return new WidgetRequest(
        new AccountId(row.uuid("account_id")),
        new RequestId(row.uuid("id")),
        new WidgetRequest.Form(
            new WidgetId(row.number("widget_id")), row.number("widget_version"), definition),
        head(row),
        RequestDocuments.values(definition, row.text("field_values")),
        RequestDocuments.owners(row.text("owners")),
        new WidgetRequest.State(
            new StatusText(row.text("status")),
            row.time("status_at"),
            row.optionalTime("returned_at")),
        row.number("sequence"));
  }

  private static WidgetRequest.Head head(Row row) throws SQLException {
    return new WidgetRequest.Head(
        new CustomerId(row.uuid("customer_id")),
        row.number("customer_number"),
        row.number("event_number"),
        row.time("placed_at"),
        row.text("placed_by"));
  }
}

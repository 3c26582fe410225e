package org.orderhub.persistence.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.widget.Widgets;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.persistence.shared.Counters;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row that names the version at hand, and one for every version there was. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlWidgets implements Widgets {
  private static final String COUNTER = "widget";
  private static final String SELECT =
      """
      select v.* from widgets w
      join widget_versions v
        on v.account_id = w.account_id and v.widget_id = w.id and v.version = w.version
      where w.account_id = ?
      """;

  private final Sql sql;
  private final Counters counters;

  SqlWidgets(Sql sql, Counters counters) {
    this.sql = sql;
    this.counters = counters;
  }

  @Override
  public WidgetId nextId(AccountId account) {
    return new WidgetId(counters.next(account, COUNTER));
  }

  @Override
  public void add(Widget widget, Edit edit) {
    sql.update(
        "insert into widgets (account_id, id, version) values (?, ?, ?)",
        parameters ->
            parameters
                .uuid(widget.account().value())
                .number(widget.id().number())
                .number(widget.version().number()));
    addVersion(widget, edit);
  }

  @Override
  public Optional<Widget> find(AccountId account, WidgetId id) {
    return sql
        .query(
            SELECT + " and w.id = ?",
            parameters -> parameters.uuid(account.value()).number(id.number()),
            SqlWidgets::widget)
        .stream()
        .findFirst();
  }

  @Override
  public List<Widget> all(AccountId account) {
    return sql.query(
        SELECT + " order by w.id",
        parameters -> parameters.uuid(account.value()),
        SqlWidgets::widget);
  }

  @Override
  public void save(Widget widget, Edit edit) {
    int saved =
        sql.update(
            "update widgets set version = ? where account_id = ? and id = ? and version = ?",
            parameters ->
                parameters
                    .number(widget.version().number())
                    .uuid(widget.account().value())
                    .number(widget.id().number())
                    .number(widget.version().number() - 1));
    if (saved == 0) {
      throw new ConcurrentChange("Widget " + widget.id());
    }
    addVersion(widget, edit);
  }

  private void addVersion(Widget widget, Edit edit) {
    sql.update(
        """
        insert into widget_versions (account_id, widget_id, version, definition, offered, made_at,
          made_by)
        values (?, ?, ?, ?::json, ?, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(widget.account().value())
                .number(widget.id().number())
                .number(widget.version().number())
                .text(DefinitionDocument.write(widget.definition()))
                .flag(widget.isOffered())
                .time(edit.at())
                .text(edit.by()));
  }

  @Override
  public List<Edition> editions(AccountId account, WidgetId id) {
    return sql.query(
        """
        select * from widget_versions where account_id = ? and widget_id = ? order by version desc
        """,
        parameters -> parameters.uuid(account.value()).number(id.number()),
        row ->
            new Edition(
                new Version(row.number("version")),
                DefinitionDocument.read(row.text("definition")),
                row.flag("offered"),
                new Edit(row.text("made_by"), row.time("made_at"))));
  }

  private static Widget widget(Row row) throws SQLException {
    return new Widget(
        new AccountId(row.uuid("account_id")),
        new WidgetId(row.number("widget_id")),
        DefinitionDocument.read(row.text("definition")),
        row.flag("offered"),
        new Version(row.number("version")));
  }
}

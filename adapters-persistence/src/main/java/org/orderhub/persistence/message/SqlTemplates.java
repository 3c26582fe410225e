package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.message.Templates;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row that names the version at hand, and one for every version there was. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlTemplates implements Templates {
  private static final String SELECT =
      """
      select v.* from message_templates t
      join message_template_versions v
        on v.account_id = t.account_id and v.template_id = t.id and v.version = t.version
      where not t.removed and t.account_id = ?
      """;

  private final Sql sql;

  SqlTemplates(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Template template, Edit edit) {
    sql.update(
        "insert into message_templates (account_id, id, version) values (?, ?, ?)",
        parameters ->
            parameters
                .uuid(template.account().value())
                .uuid(template.id().value())
                .number(template.version().number()));
    addVersion(template, edit);
  }

  @Override
  public Optional<Template> find(AccountId account, TemplateId id) {
    return sql
        .query(
            SELECT + " and t.id = ?",
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            SqlTemplates::template)
        .stream()
        .findFirst();
  }

  @Override
  public List<Template> all(AccountId account) {
    return sql.query(
        SELECT + " order by lower(v.name), v.template_id",
        parameters -> parameters.uuid(account.value()),
        SqlTemplates::template);
  }

  @Override
  public void save(Template template, Edit edit) {
    int saved =
        sql.update(
            """
            update message_templates set version = ?
            where account_id = ? and id = ? and version = ? and not removed
            """,
            parameters ->
                parameters
                    .number(template.version().number())
                    .uuid(template.account().value())
                    .uuid(template.id().value())
                    .number(template.version().number() - 1));
    if (saved == 0) {
      throw new ConcurrentChange("Template " + template.id());
    }
    addVersion(template, edit);
  }

  private void addVersion(Template template, Edit edit) {
    sql.update(
        """
        insert into message_template_versions (account_id, template_id, version, name, wordings,
          made_at, made_by)
        values (?, ?, ?, ?, ?::json, ?, ?)
        """,
        parameters ->
            parameters
                .uuid(template.account().value())
                .uuid(template.id().value())
                .number(template.version().number())
                .text(template.draft().name())
                .text(WordingDocument.write(template.draft().wordings()))
                .time(edit.at())
                .text(edit.by()));
  }

  @Override
  public void remove(Template template) {
    sql.update(
        "update message_templates set removed = true where account_id = ? and id = ?",
        parameters -> parameters.uuid(template.account().value()).uuid(template.id().value()));
  }

  @Override
  public List<Edition> editions(AccountId account, TemplateId id) {
    return sql.query(
        """
        select * from message_template_versions where account_id = ? and template_id = ?
        order by version desc
        """,
        parameters -> parameters.uuid(account.value()).uuid(id.value()),
        row -> new Edition(template(row), new Edit(row.text("made_by"), row.time("made_at"))));
  }

  private static Template template(Row row) throws SQLException {
    return new Template(
        new AccountId(row.uuid("account_id")),
        new TemplateId(row.uuid("template_id")),
        new Template.Draft(row.text("name"), WordingDocument.read(row.text("wordings"))),
        new Version(row.number("version")));
  }
}

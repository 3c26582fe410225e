package org.orderhub.persistence.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.shared.Row;
import org.orderhub.persistence.shared.Sql;

/** A row for each account that changed anything. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SqlKeptMessageSettings implements KeptMessageSettings {
  private final Sql sql;

  SqlKeptMessageSettings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public MessageSettings of(AccountId account) {
    return sql
        .query(
            "select * from message_settings where account_id = ?",
            parameters -> parameters.uuid(account.value()),
            SqlKeptMessageSettings::settings)
        .stream()
        .findFirst()
        .orElse(MessageSettings.usual(account));
  }

  @Override
  public void save(MessageSettings settings) {
    LanguageTag language = settings.language();
    int saved =
        sql.update(
            """
            insert into message_settings (account_id, language, per_minute, sender_name, reply_to,
              version)
            values (?, ?, ?, ?, ?, ?)
            on conflict (account_id) do update
            set language = excluded.language, per_minute = excluded.per_minute,
              sender_name = excluded.sender_name, reply_to = excluded.reply_to,
              version = excluded.version
            where message_settings.version = excluded.version - 1
            """,
            parameters ->
                parameters
                    .uuid(settings.account().value())
                    .text(language == null ? null : language.value())
                    .number(settings.perMinute())
                    .text(settings.senderName())
                    .text(settings.replyTo())
                    .number(settings.version().number()));
    if (saved == 0) {
      throw new ConcurrentChange("Message settings of " + settings.account());
    }
  }

  private static MessageSettings settings(Row row) throws SQLException {
    String language = row.optionalText("language");
    return new MessageSettings(
        new AccountId(row.uuid("account_id")),
        language == null ? null : new LanguageTag(language),
        (int) row.number("per_minute"),
        row.text("sender_name"),
        row.text("reply_to"),
        new Version(row.number("version")));
  }
}

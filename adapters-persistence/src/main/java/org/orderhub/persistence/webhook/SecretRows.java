package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;
import org.orderhub.persistence.shared.Sql;

/** The signing secrets of an endpoint: the current one, and for a while the one before. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecretRows {
  private final Sql sql;
  private final EndpointSecrets secrets;

  SecretRows(Sql sql, EndpointSecrets secrets) {
    this.sql = sql;
    this.secrets = secrets;
  }

  SigningSecrets of(AccountId account, EndpointId id) {
    return sql.query(
            """
            select secret,
              case when old_secret_until > statement_timestamp() then old_secret end as old_secret
            from webhook_endpoints where account_id = ? and id = ?
            """,
            parameters -> parameters.uuid(account.value()).uuid(id.value()),
            row ->
                secrets.openSecrets(
                    row.text("secret"),
                    row.optionalText("old_secret"),
                    account.value(),
                    id.value()))
        .getFirst();
  }

  boolean rotate(AccountId account, EndpointId id, SigningSecret next, Duration overlap) {
    return sql.update(
            """
            update webhook_endpoints
            set old_secret = secret, secret = ?,
              old_secret_until = statement_timestamp() + ? * interval '1 millisecond'
            where account_id = ? and id = ?
            """,
            parameters ->
                parameters
                    .text(secrets.seal(next, account.value(), id.value()))
                    .number(overlap.toMillis())
                    .uuid(account.value())
                    .uuid(id.value()))
        == 1;
  }

  void forgetOld() {
    sql.update(
        """
        update webhook_endpoints set old_secret = null, old_secret_until = null
        where old_secret_until < statement_timestamp()
        """,
        parameters -> {});
  }
}

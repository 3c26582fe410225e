package org.orderhub.persistence.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.persistence.shared.Row;

/** Rows of a claim as messages, with the secrets opened. */
@ApplicationScoped
class ClaimedRows {
  private final EndpointSecrets secrets;

  ClaimedRows(EndpointSecrets secrets) {
    this.secrets = secrets;
  }

  Deliveries.Claimed claimed(Row row) throws SQLException {
    UUID account = row.uuid("account_id");
    UUID endpoint = row.uuid("endpoint_id");
    return new Deliveries.Claimed(
        new Deliveries.Ticket(
            new AccountId(account),
            new EndpointId(endpoint),
            new EventId(row.uuid("event_id")),
            row.number("fence")),
        target(row, account, endpoint),
        new Deliveries.Tally(
            Math.toIntExact(row.number("attempt")),
            Math.toIntExact(row.number("tries")),
            Math.toIntExact(row.number("lost_leases"))),
        new Deliveries.Allowance(Math.toIntExact(row.number("at_once")), row.flag("slow")),
        row.text("body"));
  }

  private Deliveries.Target target(Row row, UUID account, UUID endpoint) throws SQLException {
    @Nullable String old = row.optionalText("old_secret");
    return new Deliveries.Target(
        new EndpointUrl(row.text("url")),
        secrets.authentication(
            row.optionalText("username"), row.optionalText("password"), account, endpoint),
        secrets.headers(row.optionalText("headers"), account, endpoint),
        secrets.openSecrets(row.text("secret"), old, account, endpoint),
        AfterExhaustion.valueOf(row.text("after_exhaustion")));
  }
}

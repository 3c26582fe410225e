package org.orderhub.domain.webhook;

import java.time.Instant;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.Version;

/** A webhook subscription. Its signing secret is kept apart, where no list and no log shows it. */
public record Endpoint(
    AccountId account,
    EndpointId id,
    Settings settings,
    EndpointStatus status,
    Instant createdAt,
    Version version) {

  /** What its owner chooses. */
  public record Settings(
      String name,
      EndpointUrl url,
      Subscription subscription,
      Authentication authentication,
      AfterExhaustion afterExhaustion) {
    public Settings {
      Text.key(name, 200);
    }
  }

  public boolean wants(EventType type) {
    return status == EndpointStatus.ACTIVE && settings.subscription().covers(type);
  }

  public Endpoint with(Settings changed, EndpointStatus newStatus) {
    return new Endpoint(account, id, changed, newStatus, createdAt, version.next());
  }
}

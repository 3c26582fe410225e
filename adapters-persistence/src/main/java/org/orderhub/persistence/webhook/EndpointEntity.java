package org.orderhub.persistence.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.Subscription;

@Entity
@Table(name = "webhook_endpoints")
@IdClass(EndpointEntity.Key.class)
class EndpointEntity {
  private static final String EVERYTHING = "*";

  record Key(UUID accountId, UUID id) implements Serializable {}

  @Id
  @Column(name = "account_id")
  UUID accountId;

  @Id UUID id;

  String name;
  String url;
  String[] types;
  String status;
  @Nullable String username;
  @Nullable String password;

  /** Changed by a rotation alone. */
  @Column(updatable = false)
  String secret;

  @Nullable String headers;

  @Column(name = "max_in_flight")
  int maxInFlight;

  @Column(name = "after_exhaustion")
  String afterExhaustion;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills it.
  EndpointEntity() {}

  @SuppressWarnings("NullAway.Init") // take() fills the rest.
  EndpointEntity(Endpoint endpoint, SigningSecret signingSecret, EndpointSecrets secrets) {
    accountId = endpoint.account().value();
    id = endpoint.id().value();
    secret = secrets.seal(signingSecret, accountId, id);
    createdAt = endpoint.createdAt();
    version = endpoint.version().number();
    take(endpoint, secrets);
  }

  /** Takes over what may change; the version counts by itself. */
  final void take(Endpoint endpoint, EndpointSecrets secrets) {
    Endpoint.Settings settings = endpoint.settings();
    name = settings.name();
    url = settings.url().value();
    types = types(settings.subscription());
    status = endpoint.status().name();
    afterExhaustion = settings.afterExhaustion().name();
    maxInFlight = settings.handling().maxInFlight();
    headers = secrets.sealHeaders(settings.headers(), accountId, id);
    switch (settings.authentication()) {
      case Authentication.None none -> {
        username = null;
        password = null;
      }
      case Authentication.HttpBasic basic -> {
        username = basic.username();
        password = secrets.sealPassword(basic.password(), accountId, id);
      }
    }
  }

  boolean isOn() {
    return status.equals(EndpointStatus.ACTIVE.name());
  }

  Endpoint toEndpoint(EndpointSecrets secrets) {
    return new Endpoint(
        new AccountId(accountId),
        new EndpointId(id),
        new Endpoint.Settings(
            name,
            new EndpointUrl(url),
            subscription(types),
            secrets.authentication(username, password, accountId, id),
            secrets.headers(headers, accountId, id),
            new Endpoint.Handling(AfterExhaustion.valueOf(afterExhaustion), maxInFlight)),
        EndpointStatus.valueOf(status),
        createdAt,
        new org.orderhub.domain.shared.Version(version));
  }

  private static String[] types(Subscription subscription) {
    return switch (subscription) {
      case Subscription.Everything everything -> new String[] {EVERYTHING};
      case Subscription.Only only ->
          only.types().stream().map(EventType::publicName).sorted().toArray(String[]::new);
    };
  }

  /** Types of a newer version running beside this one are passed over. */
  private static Subscription subscription(String[] types) {
    if (Arrays.asList(types).contains(EVERYTHING)) {
      return new Subscription.Everything();
    }
    Set<EventType> known =
        Arrays.stream(types)
            .map(EventType::named)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return new Subscription.Only(known);
  }
}

package org.orderhub.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.Subscription;

/** Endpoints, events and outcomes for tests. */
public final class Samples {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  public static final SigningSecret SECRET =
      new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private static long ids;

  private Samples() {}

  /** Grows with every call, as UUIDv7 do. */
  public static synchronized UUID nextId() {
    ids++;
    return new UUID(0x019a_0000_0000_7000L, Long.MIN_VALUE | ids);
  }

  public static Endpoint endpoint(AccountId account, String name) {
    return endpoint(account, name, AfterExhaustion.SKIP);
  }

  public static Endpoint endpoint(AccountId account, String name, AfterExhaustion rule) {
    return new Endpoint(
        account,
        new EndpointId(nextId()),
        settings(name, new Subscription.Everything(), rule),
        EndpointStatus.ACTIVE,
        NOON,
        Version.FIRST);
  }

  public static Endpoint.Settings settings(
      String name, Subscription subscription, AfterExhaustion rule) {
    return new Endpoint.Settings(
        name,
        new EndpointUrl("https://shop.example/hooks/" + name),
        subscription,
        new Authentication.HttpBasic("ada", "pass: wörd"),
        rule);
  }

  public static Subject order() {
    return new Subject(Subject.Kind.ORDER, nextId());
  }

  public static LoggedEvent event(AccountId account, Subject subject, long sequence) {
    var id = new EventId(nextId());
    return new LoggedEvent(
        account,
        id,
        sequence == 1 ? EventType.ORDER_REGISTERED : EventType.ORDER_STATUS_CHANGED,
        subject,
        sequence,
        NOON,
        new Actor.Hub(),
        List.of(),
        "{\"event\":\"" + id.value() + "\"}");
  }

  public static WebhookSender.Attempt accepted() {
    return attempt(new AttemptOutcome.Accepted(200));
  }

  public static WebhookSender.Attempt failed() {
    return attempt(new AttemptOutcome.Refused(500, null));
  }

  public static WebhookSender.Attempt attempt(AttemptOutcome outcome) {
    return new WebhookSender.Attempt(outcome, Duration.ofMillis(12), "answer");
  }
}

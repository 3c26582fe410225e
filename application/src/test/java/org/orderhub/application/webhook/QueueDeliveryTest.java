package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.QueueDelivery.Result;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Subscription;

class QueueDeliveryTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  private final InMemoryEndpoints endpoints = new InMemoryEndpoints();
  private final Set<EndpointId> queued = new HashSet<>();
  private final QueueDelivery queue =
      new QueueDeliveryService(endpoints, (endpoint, event) -> queued.add(endpoint));
  private final LoggedEvent event = Samples.event(ACCOUNT, Samples.order(), 1);

  @Test
  void anEndpointThatSubscribesToOthersIsToldOnce() {
    Endpoint cartsOnly = endpoint(EndpointStatus.ACTIVE, EventType.CART_OPENED);

    assertThat(queue.queue(cartsOnly.id(), event)).isEqualTo(new Result.Queued("ERP"));
    assertThat(queue.queue(cartsOnly.id(), event)).isEqualTo(new Result.ToldAnyway("ERP"));
    assertThat(queued).containsExactly(cartsOnly.id());
  }

  @Test
  void anEndpointThatSubscribesToItIsToldAnyway() {
    Endpoint subscriber = endpoint(EndpointStatus.ACTIVE, event.type());

    assertThat(queue.queue(subscriber.id(), event)).isEqualTo(new Result.ToldAnyway("ERP"));
    assertThat(queued).isEmpty();
  }

  @Test
  void anEndpointThatIsOffIsNotTold() {
    Endpoint off = endpoint(EndpointStatus.INACTIVE, EventType.CART_OPENED);

    assertThat(queue.queue(off.id(), event)).isEqualTo(new Result.SwitchedOff("ERP"));
    assertThat(queued).isEmpty();
  }

  @Test
  void anEndpointThatIsGoneIsNamed() {
    EndpointId gone = new EndpointId(UUID.randomUUID());

    assertThat(queue.queue(gone, event)).isEqualTo(new Result.Missing(gone));
  }

  private Endpoint endpoint(EndpointStatus status, EventType type) {
    Endpoint sample = Samples.endpoint(ACCOUNT, "ERP");
    Endpoint.Settings settings = sample.settings();
    Endpoint endpoint =
        new Endpoint(
            ACCOUNT,
            sample.id(),
            new Endpoint.Settings(
                settings.name(),
                settings.url(),
                new Subscription.Only(Set.of(type)),
                settings.authentication(),
                settings.headers(),
                settings.handling()),
            status,
            sample.createdAt(),
            sample.version());
    endpoints.add(endpoint, Samples.SECRET);
    return endpoint;
  }
}

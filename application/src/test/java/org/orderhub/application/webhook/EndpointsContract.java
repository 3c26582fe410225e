package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;
import org.orderhub.domain.webhook.Subscription;

/** What holds for all {@link Endpoints}. */
public interface EndpointsContract {
  DeliveryStore store();

  @Test
  default void anEndpointComesBackAsItWasAdded() {
    Endpoint endpoint = added("shop");

    assertThat(found(endpoint)).isEqualTo(endpoint);
    assertThat(
            store()
                .inTransaction(
                    () -> store().endpoints().findSigning(endpoint.account(), endpoint.id())))
        .contains(new Endpoints.Signing(endpoint, new SigningSecrets(Samples.SECRET, null)));
  }

  @Test
  default void anEndpointOfAnotherAccountIsNotThere() {
    Endpoint endpoint = added("shop");
    var stranger = new AccountId(Samples.nextId());

    store()
        .inTransaction(() -> {
          assertThat(store().endpoints().find(stranger, endpoint.id())).isEmpty();
          assertThat(store().endpoints().findSigning(stranger, endpoint.id())).isEmpty();
          assertThat(store().endpoints().card(stranger, endpoint.id())).isEmpty();
          assertThat(store().endpoints().cards(stranger)).isEmpty();
          assertThat(store().endpoints().remove(stranger, endpoint.id())).isFalse();
          return endpoint;
        });
    assertThat(found(endpoint)).isEqualTo(endpoint);
  }

  @Test
  default void aChangeIsKept() {
    Endpoint endpoint = added("shop");
    Endpoint changed =
        endpoint.with(
            new Endpoint.Settings(
                "Shöp 🛒",
                new EndpointUrl("http://other.example:8080/x"),
                new Subscription.Only(Set.of(EventType.ORDER_REGISTERED)),
                new Authentication.None(),
                AfterExhaustion.PARK),
            EndpointStatus.INACTIVE);
    save(changed);

    assertThat(found(endpoint)).isEqualTo(changed);
  }

  @Test
  default void aChangeOfAnOlderVersionIsRefused() {
    Endpoint endpoint = added("shop");
    Endpoint.Settings settings = endpoint.settings();
    save(endpoint.with(settings, EndpointStatus.INACTIVE));

    assertThatThrownBy(() -> save(endpoint.with(settings, EndpointStatus.INACTIVE)))
        .isInstanceOf(ConcurrentChange.class);
  }

  @Test
  default void headersAndHandlingComeBackAsTheyWereSaved() {
    Endpoint endpoint = added("shop");
    Endpoint.Settings settings = endpoint.settings();
    Endpoint changed =
        endpoint.with(
            new Endpoint.Settings(
                settings.name(),
                settings.url(),
                settings.subscription(),
                settings.authentication(),
                new CustomHeaders(Map.of("X-Tenant", "a b", "x-key", "s3cret")),
                new Endpoint.Handling(AfterExhaustion.PARK, 9)),
            EndpointStatus.ACTIVE);
    save(changed);

    assertThat(found(endpoint)).isEqualTo(changed);
  }

  @Test
  default void bothSecretsSignAfterARotationAndARotationIsNoVersion() {
    Endpoint endpoint = added("shop");
    SigningSecret next = SigningSecret.of(new byte[32]);
    boolean rotated =
        store()
            .inTransaction(() ->
                store()
                    .endpoints()
                    .rotate(endpoint.account(), endpoint.id(), next, SigningSecrets.OVERLAP));

    assertThat(rotated).isTrue();
    assertThat(
            store()
                .inTransaction(
                    () -> store().endpoints().findSigning(endpoint.account(), endpoint.id())))
        .contains(new Endpoints.Signing(endpoint, new SigningSecrets(next, Samples.SECRET)));
    save(endpoint.with(endpoint.settings(), EndpointStatus.INACTIVE));
  }

  @Test
  default void aDayAfterARotationTheOldSecretSignsNoMore() {
    Endpoint endpoint = added("shop");
    SigningSecret next = SigningSecret.of(new byte[32]);
    store()
        .inTransaction(() ->
            store()
                .endpoints()
                .rotate(endpoint.account(), endpoint.id(), next, SigningSecrets.OVERLAP));

    store().pass(Duration.ofHours(24).minusMinutes(1));
    assertThat(secrets(endpoint)).isEqualTo(new SigningSecrets(next, Samples.SECRET));
    assertThat(claimedSecrets(endpoint, 1)).isEqualTo(secrets(endpoint));

    store().pass(Duration.ofMinutes(1));
    assertThat(secrets(endpoint)).isEqualTo(new SigningSecrets(next, null));
    assertThat(claimedSecrets(endpoint, 2)).isEqualTo(secrets(endpoint));
  }

  private SigningSecrets secrets(Endpoint endpoint) {
    return store()
        .inTransaction(() -> store().endpoints().findSigning(endpoint.account(), endpoint.id()))
        .orElseThrow()
        .secrets();
  }

  /** Those a message gets when it is sent. */
  private SigningSecrets claimedSecrets(Endpoint endpoint, long sequence) {
    var subject = new Subject(Subject.Kind.ORDER, Samples.nextId());
    store().queue(List.of(Samples.event(endpoint.account(), subject, sequence)));
    return store()
        .inTransaction(() ->
            store().deliveries().claim(new Deliveries.Room(8, 8, false), Duration.ofSeconds(30)))
        .getFirst()
        .target()
        .secrets();
  }

  @Test
  default void switchingOffTouchesOnlyThoseThatAreOn() {
    Endpoint endpoint = added("shop");
    var name = new Endpoints.Name(endpoint.account(), endpoint.id());
    switchOff(name);
    switchOff(name);

    assertThat(found(endpoint))
        .isEqualTo(endpoint.with(endpoint.settings(), EndpointStatus.INACTIVE));
  }

  @Test
  default void cardsAreSortedByNameAndTellWhatWaits() {
    Endpoint warehouse = added("warehouse");
    Endpoint shop = added("shop");
    store().queue(List.of(Samples.event(store().account(), Samples.order(), 1)));

    List<ListEndpoints.Card> cards =
        store().inTransaction(() -> store().endpoints().cards(store().account()));

    assertThat(cards).extracting(ListEndpoints.Card::endpoint).containsExactly(shop, warehouse);
    assertThat(cards).allSatisfy(card -> assertThat(card.waiting()).isEqualTo(1));
    assertThat(cards).allSatisfy(card -> assertThat(card.oldest()).isNotNull());
    assertThat(store().inTransaction(() -> store().endpoints().card(shop.account(), shop.id())))
        .contains(cards.getFirst());
  }

  @Test
  default void aRemovedEndpointTakesWhatWaitsWithIt() {
    Endpoint endpoint = added("shop");
    store().queue(List.of(Samples.event(store().account(), Samples.order(), 1)));

    assertThat(
            store()
                .inTransaction(() -> store().endpoints().remove(endpoint.account(), endpoint.id())))
        .isTrue();
    assertThat(store().inTransaction(() -> store().records().queue().waiting())).isZero();
    assertThat(
            store()
                .inTransaction(() -> store().endpoints().find(endpoint.account(), endpoint.id())))
        .isEmpty();
  }

  private Endpoint added(String name) {
    Endpoint endpoint = Samples.endpoint(store().account(), name);
    store()
        .inTransaction(() -> {
          store().endpoints().add(endpoint, Samples.SECRET);
          return endpoint;
        });
    return endpoint;
  }

  private Endpoint found(Endpoint endpoint) {
    return store()
        .inTransaction(() -> store().endpoints().find(endpoint.account(), endpoint.id()))
        .orElseThrow();
  }

  private void save(Endpoint endpoint) {
    store()
        .inTransaction(() -> {
          store().endpoints().save(endpoint);
          return endpoint;
        });
  }

  private void switchOff(Endpoints.Name name) {
    store()
        .inTransaction(() -> {
          store().endpoints().switchOff(List.of(name));
          return name;
        });
  }
}

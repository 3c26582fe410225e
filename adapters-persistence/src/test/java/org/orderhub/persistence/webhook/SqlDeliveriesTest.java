package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveriesContract;
import org.orderhub.application.webhook.DeliveryRecordsContract;
import org.orderhub.application.webhook.DeliveryStore;
import org.orderhub.application.webhook.EndpointHealthsContract;
import org.orderhub.application.webhook.EndpointsContract;
import org.orderhub.application.webhook.LeasesAheadContract;
import org.orderhub.application.webhook.LeasesContract;
import org.orderhub.application.webhook.Samples;
import org.orderhub.application.webhook.SparedEndpointsContract;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Subscription;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlDeliveriesTest
    implements DeliveriesContract,
        LeasesContract,
        LeasesAheadContract,
        SparedEndpointsContract,
        DeliveryRecordsContract,
        EndpointsContract,
        EndpointHealthsContract {
  @Inject SqlStore store;

  @BeforeEach
  void startAfresh() {
    store.startAfresh();
  }

  @Override
  public DeliveryStore store() {
    return store;
  }

  @Test
  void eventsAreQueuedOnlyForActiveEndpointsOfTheirAccountThatWantThem() {
    Endpoint everything = endpoint("everything");
    Endpoint registered = subscribed(EventType.ORDER_REGISTERED);
    subscribed(EventType.ORDER_STATUS_CHANGED);
    Endpoint off = endpoint("off");
    store.inTransaction(() -> {
      store.endpoints().save(off.with(off.settings(), EndpointStatus.INACTIVE));
      return off;
    });
    var stranger = new AccountId(Samples.nextId());

    store.queue(
        List.of(
            Samples.event(store.account(), Samples.order(), 1),
            Samples.event(stranger, Samples.order(), 1)));

    assertThat(claim(10))
        .extracting(claimed -> claimed.ticket().endpoint())
        .containsExactlyInAnyOrder(everything.id(), registered.id());
  }

  @Test
  void whileAnotherProcessHoldsLeasesNothingIsLeasedAhead() {
    endpoint("shop");
    IntStream.range(0, 20).forEach(each -> lane(Samples.order(), 1));
    claim(1);
    store.update("update deliveries set replica = gen_random_uuid() where leased", none -> {});

    assertThat(claimAhead(100)).hasSize(3);
  }

  @Test
  void secretsAreNotReadableInTheDatabase() {
    endpoint("shop");

    assertThat(
            store.count(
                """
                select count(*) as count from webhook_endpoints
                where secret like '%MfKQ%' or password like '%w_rd%'
                """))
        .isZero();
  }

  @Test
  void doneDeliveriesLeaveTheQueueAtOnce() {
    endpoint("shop");
    lane(Samples.order(), 1);
    settle(claim(10), new Deliveries.Fate.Delivered());

    assertThat(store.count("select count(*) as count from deliveries")).isZero();
    assertThat(store.count("select count(*) as count from delivery_attempts")).isEqualTo(1);
  }

  @Test
  void followersOfAPostponedMessageAreNotDueEither() {
    endpoint("shop");
    var order = Samples.order();
    lane(order, 3);
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ofHours(1)));
    assertThat(due()).isZero();

    store.queue(List.of(Samples.event(store.account(), order, 4)));
    assertThat(due()).isEqualTo(1);
    claim(10);
    assertThat(due()).isZero();
  }

  @Test
  void anAnswerMayHoldAnyCharacter() {
    endpoint("shop");
    lane(Samples.order(), 1);
    Deliveries.Claimed claimed = claim(1).getFirst();
    var attempt =
        new org.orderhub.application.webhook.WebhookSender.Attempt(
            new AttemptOutcome.Unreachable("a \0 b"), Duration.ZERO, "\0 { } , \" \\ NULL");

    Set<Deliveries.Ticket> good =
        store.inTransaction(() ->
            store
                .deliveries()
                .settle(
                    List.of(
                        new Deliveries.Settlement(
                            claimed.ticket(), 1, attempt, new Deliveries.Fate.Skipped()))));

    assertThat(good).containsExactly(claimed.ticket());
  }

  @Test
  void triesAreForgottenAfterThirtyToThirtySixDays() {
    endpoint("shop");
    lane(Samples.order(), 1);
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ZERO));
    settle(claim(10), new Deliveries.Fate.Postponed(Duration.ZERO));
    moveTryToWindow(1, 5);
    moveTryToWindow(2, 6);

    store.inTransaction(() -> {
      store.records().forgetOldAttempts();
      return store;
    });

    assertThat(store.count("select count(*) as count from delivery_attempts where number = 1"))
        .isEqualTo(1);
    assertThat(store.count("select count(*) as count from delivery_attempts where number = 2"))
        .isZero();
  }

  @Test
  void messagesOfDeletedEndpointsAreForgotten() {
    endpoint("kept");
    Endpoint deleted = endpoint("deleted");
    lane(Samples.order(), 1);
    lane(Samples.order(), 1);
    store.update(
        "delete from webhook_endpoints where id = ?",
        parameters -> parameters.uuid(deleted.id().value()));

    assertThat(store.inTransaction(() -> store.records().forgetOrphans())).isEqualTo(2);
    assertThat(store.count("select count(*) as count from deliveries")).isEqualTo(2);
  }

  private void moveTryToWindow(int number, int windowsAgo) {
    store.update(
        """
        update delivery_attempts
        set slot = delivery_attempts_slot(statement_timestamp() - ? * interval '6 days')
        where number = ?
        """,
        parameters -> parameters.number(windowsAgo).number(number));
  }

  private long due() {
    return store.count("select count(*) as count from deliveries where due_at <= now()");
  }

  private Endpoint subscribed(EventType type) {
    Endpoint endpoint = Samples.endpoint(store.account(), type.publicName());
    Endpoint narrowed =
        new Endpoint(
            endpoint.account(),
            endpoint.id(),
            Samples.settings(
                type.publicName(), new Subscription.Only(Set.of(type)), AfterExhaustion.SKIP),
            EndpointStatus.ACTIVE,
            endpoint.createdAt(),
            endpoint.version());
    store.inTransaction(() -> {
      store.endpoints().add(narrowed, Samples.SECRET);
      return narrowed;
    });
    return narrowed;
  }
}

package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.DeliveryStore;
import org.orderhub.application.webhook.Queues;
import org.orderhub.application.webhook.Replicas;
import org.orderhub.application.webhook.Samples;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlReplicasTest implements Queues {
  private static final Duration SILENCE = Duration.ofSeconds(15);

  @Inject SqlStore store;
  @Inject Replicas replicas;

  @BeforeEach
  void startAfresh() {
    store.startAfresh();
    endpoint("shop");
    lane(Samples.order(), 1);
    beat();
  }

  @Override
  public DeliveryStore store() {
    return store;
  }

  @Test
  void theMessagesOfASilentProcessAreDueAndALeaseIsCountedAsLost() {
    claim(10);
    wasSeen(Duration.ofSeconds(16));

    assertThat(bury()).isEqualTo(1);
    assertThat(claim(10).getFirst().tally().lostLeases()).isEqualTo(1);
    assertThat(bury()).isZero();
  }

  @Test
  void whoLivesKeepsItsLeases() {
    claim(10);
    wasSeen(Duration.ofSeconds(14));
    assertThat(bury()).isZero();
    wasSeen(Duration.ofSeconds(60));
    beat();
    assertThat(bury()).isZero();
    assertThat(claim(10)).isEmpty();
  }

  @Test
  void whoSignedOffLeavesNothingBehind() {
    store.inTransaction(() -> {
      replicas.signOff();
      return store;
    });

    assertThat(store.count("select count(*) as count from delivery_replicas")).isZero();
  }

  private void beat() {
    store.inTransaction(() -> {
      replicas.beat();
      return store;
    });
  }

  private int bury() {
    return store.inTransaction(() -> replicas.bury(SILENCE));
  }

  private void wasSeen(Duration ago) {
    store.update(
        "update delivery_replicas set seen_at = now() - ? * interval '1 millisecond'",
        parameters -> parameters.number(ago.toMillis()));
  }
}

package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.webhook.EndpointHealths.Examined;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.RecentTries;

/** What holds for all {@link EndpointHealths}. */
public interface EndpointHealthsContract extends Queues {

  @Test
  default void aNewEndpointIsWell() {
    Endpoint endpoint = endpoint("shop");

    assertThat(examine(endpoint)).containsExactly(new Examined(name(endpoint), Health.NEW, 0));
    assertThat(found(endpoint)).isEqualTo(Health.NEW);
  }

  @Test
  default void anEndpointThatIsGoneIsLeftOut() {
    assertThat(examine(Samples.endpoint(store().account(), "shop"))).isEmpty();
  }

  static List<Health> healths() {
    Instant noon = Samples.NOON;
    var slices = List.of(new RecentTries.Slice(noon, 9, 3), new RecentTries.Slice(noon, 1, 0));
    return List.of(
        new Health(
            new Breaker.Closed(new RecentTries(slices), 2),
            3,
            noon,
            noon.minusSeconds(9),
            new Health.Told(false, 0, null)),
        new Health(
            new Breaker.Open(noon, Duration.ofMinutes(2)),
            30,
            noon,
            null,
            new Health.Told(true, 70, noon.plusSeconds(5))),
        new Health(
            new Breaker.HalfOpen(4, 3, Duration.ofSeconds(30)),
            0,
            null,
            noon,
            new Health.Told(false, 0, null)));
  }

  @ParameterizedTest
  @MethodSource("healths")
  default void aHealthComesBackAsItWasSaved(Health health) {
    Endpoint endpoint = endpoint("shop");
    save(endpoint, health, 7);

    assertThat(examine(endpoint)).containsExactly(new Examined(name(endpoint), health, 7));
    assertThat(found(endpoint)).isEqualTo(health);
  }

  @Test
  default void onlyActiveEndpointsThatFailAreLookedAtTheLongestFailingFirst() {
    Endpoint late = endpoint("late");
    Endpoint early = endpoint("early");
    Endpoint off = endpoint("off");
    Endpoint well = endpoint("well");
    save(late, failingSince(Samples.NOON), 0);
    save(early, failingSince(Samples.NOON.minusSeconds(60)), 0);
    save(off, failingSince(Samples.NOON.minusSeconds(90)), 0);
    save(off.with(off.settings(), EndpointStatus.INACTIVE));
    save(well, Health.NEW, 0);

    List<Examined> failing =
        store().inTransaction(() -> store().healths().examineFailing(10).endpoints());

    assertThat(failing).extracting(Examined::name).containsExactly(name(early), name(late));
  }

  private static Health failingSince(Instant time) {
    return new Health(Breaker.closed(), 1, time, null, Health.NEW.told());
  }

  private List<Examined> examine(Endpoint endpoint) {
    return store()
        .inTransaction(() -> store().healths().examine(List.of(name(endpoint))).endpoints());
  }

  private Health found(Endpoint endpoint) {
    return store().inTransaction(() -> store().healths().find(endpoint.account(), endpoint.id()));
  }

  private void save(Endpoint endpoint, Health health, long events) {
    store()
        .inTransaction(() -> {
          store().healths().examine(List.of(name(endpoint)));
          store().healths().save(List.of(new Examined(name(endpoint), health, events)));
          return health;
        });
  }

  private static Endpoints.Name name(Endpoint endpoint) {
    return new Endpoints.Name(endpoint.account(), endpoint.id());
  }
}

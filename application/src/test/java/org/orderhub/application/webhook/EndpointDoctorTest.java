package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.WarnAdministrators.Warning;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.HealthRules;
import org.orderhub.domain.webhook.RetrySchedule;
import org.orderhub.domain.webhook.SwitchOff;

class EndpointDoctorTest {
  private final InMemoryStore store = new InMemoryStore();
  private final EndpointDoctor doctor = store.doctor();
  private final Endpoint shop = Samples.endpoint(store.account(), "shop");
  private final Endpoints.Name name = new Endpoints.Name(shop.account(), shop.id());

  @BeforeEach
  void addTheShop() {
    store.endpoints().add(shop, Samples.SECRET);
  }

  @Test
  void whatOthersMustKnowIsNumberedAndAnnounced() {
    fail(4);
    List<Warning> recovered = succeed();

    assertThat(recovered)
        .containsExactly(new Warning(name, new HealthNotice.Recovered(), Samples.NOON));
    assertThat(store.announced())
        .extracting(LoggedEvent::type)
        .containsExactly(EventType.ENDPOINT_FAILING, EventType.ENDPOINT_RECOVERED);
    assertThat(store.announced()).extracting(LoggedEvent::sequence).containsExactly(1L, 2L);
    assertThat(store.announced())
        .extracting(LoggedEvent::subject)
        .containsOnly(new Subject(Subject.Kind.ENDPOINT, shop.id().value()));
  }

  @Test
  void fiveTimeoutsInARowOpenTheBreaker() {
    IntStream.range(0, 5).forEach(each -> judge(new AttemptOutcome.TimedOut()));

    assertThat(health().breaker())
        .isEqualTo(new Breaker.Open(Samples.NOON.plusSeconds(30), Duration.ofSeconds(30)));
  }

  @Test
  void anEndpointWithoutSuccessIsSwitchedOffThoughNothingIsTried() {
    fail(1);
    store.pass(Duration.ofHours(61));
    assertThat(notices(watch())).hasOnlyElementsOfType(HealthNotice.RunningOut.class);
    assertThat(watch()).isEmpty();
    store.pass(Duration.ofHours(60));

    assertThat(notices(watch()))
        .containsExactly(new HealthNotice.SwitchedOff(SwitchOff.NO_SUCCESS));
    assertThat(store.endpoints().find(name.account(), name.id()).orElseThrow().status())
        .isEqualTo(EndpointStatus.INACTIVE);
    assertThat(watch()).isEmpty();
  }

  @Test
  void whoIsSwitchedOnAgainIsProbedAndItsRecoveryIsNews() {
    fail(1);
    store.pass(Duration.ofHours(121));
    watch();
    Endpoint off = store.endpoints().find(name.account(), name.id()).orElseThrow();
    new ChangeEndpointService(store.endpoints(), doctor)
        .change(
            new ChangeEndpoint.Command(
                name.account(), name.id(), off.settings(), EndpointStatus.ACTIVE, null));

    assertThat(health().breaker().mayBeInFlight(4, store.now())).isEqualTo(1);
    assertThat(health().failingSince()).isNull();
    assertThat(notices(succeed())).containsExactly(new HealthNotice.Recovered());
  }

  @Test
  void aBusyEndpointThatIsWellIsNotWrittenEachTime() {
    succeed();
    assertThat(health().lastSuccess()).isEqualTo(Samples.NOON);
    store.pass(Duration.ofSeconds(5));
    IntStream.range(0, 100).forEach(each -> succeed());
    assertThat(health().lastSuccess()).isEqualTo(Samples.NOON);

    fail(12);
    assertThat(health().breaker()).isInstanceOf(Breaker.Closed.class);
    assertThat(health().lastSuccess()).isEqualTo(Samples.NOON.plusSeconds(5));
  }

  @Test
  void theViewTellsWhenAnEndpointWillBeSwitchedOff() {
    fail(1);
    store.queue(List.of(Samples.event(store.account(), Samples.order(), 1)));
    ShowEndpointHealth.View view =
        new ShowEndpointHealthService(
                store.endpoints(), store.healths(), store.records(), new HealthRules(1))
            .show(name.account(), name.id())
            .orElseThrow();

    assertThat(view.endsAt()).isEqualTo(Samples.NOON.plus(Duration.ofHours(120)));
    assertThat(view.backlog().messages()).isEqualTo(1);
    assertThat(view.health().failuresInARow()).isEqualTo(1);
  }

  private void fail(int times) {
    IntStream.range(0, times).forEach(each -> judge(new AttemptOutcome.Refused(500, null)));
  }

  private List<Warning> succeed() {
    return judge(new AttemptOutcome.Accepted(200));
  }

  private List<Warning> judge(AttemptOutcome outcome) {
    RetrySchedule.Next next = new RetrySchedule(1).after(1, outcome, 0.5);
    return doctor
        .judge(Map.of(name, List.of(new Health.Try(1, outcome, next, AfterExhaustion.SKIP))))
        .getOrDefault(name, List.of());
  }

  private List<Warning> watch() {
    return new WatchEndpointsService(doctor).watch();
  }

  private static List<HealthNotice> notices(List<Warning> warnings) {
    return warnings.stream().map(Warning::notice).toList();
  }

  private Health health() {
    return store.healths().find(name.account(), name.id());
  }
}

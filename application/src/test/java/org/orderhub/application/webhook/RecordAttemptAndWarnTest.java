package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.webhook.EndpointNotices.Trouble;
import org.orderhub.application.webhook.RecordAttempt.Result;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;

class RecordAttemptAndWarnTest {
  private static final Result SKIPPED = new Result.Recorded(new Deliveries.Fate.Skipped());
  private static final Result PARKED = new Result.Recorded(new Deliveries.Fate.Parked());

  private final SettableClock clock = new SettableClock(Samples.NOON);
  private final List<WarnAdministrators.Warning> warned = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Endpoint shop = Samples.endpoint(new AccountId(Samples.nextId()), "shop");
  private CompletableFuture<Result> answer = new CompletableFuture<>();
  private final RecordAttempt service = service(warned::add, waiting::add);

  @Test
  void aReceiverThatIsGoneIsAWarning() {
    record(shop, new Result.SwitchedOff());

    assertThat(warned).containsExactly(warning(shop, new Trouble.SwitchedOff()));
  }

  @Test
  void aMessageThatIsGivenUpIsAWarningThatSaysHow() {
    Endpoint warehouse = Samples.endpoint(shop.account(), "warehouse");
    record(shop, SKIPPED);
    record(warehouse, PARKED);

    var failed = Samples.failed().outcome();
    assertThat(warned)
        .containsExactly(
            warning(shop, new Trouble.GivenUp(AfterExhaustion.SKIP, 12, failed)),
            warning(warehouse, new Trouble.GivenUp(AfterExhaustion.PARK, 12, failed)));
  }

  @Test
  void whatGoesOnAsPlannedIsNone() {
    record(shop, new Result.Recorded(new Deliveries.Fate.Delivered()));
    record(shop, new Result.Recorded(new Deliveries.Fate.Postponed(Duration.ofMinutes(1))));
    record(shop, new Result.TooLate());

    assertThat(warned).isEmpty();
  }

  @Test
  void aThousandMessagesGivenUpAreOneWarningAnHour() {
    IntStream.range(0, 1_000).forEach(each -> record(shop, each % 2 == 0 ? SKIPPED : PARKED));
    assertThat(warned).hasSize(1);

    clock.pass(Duration.ofHours(1));
    record(shop, SKIPPED);
    assertThat(warned).hasSize(2);
  }

  @Test
  void thatAnEndpointWentOffIsToldThoughAMessageWasGivenUpJustBefore() {
    record(shop, SKIPPED);
    record(shop, new Result.SwitchedOff());
    record(shop, new Result.SwitchedOff());

    assertThat(warned)
        .extracting(WarnAdministrators.Warning::trouble)
        .hasExactlyElementsOfTypes(Trouble.GivenUp.class, Trouble.SwitchedOff.class);
  }

  @Test
  void nothingIsSaidBeforeItIsOnDiskAndTheResultWaitsForNoWarning() {
    CompletableFuture<Result> recorded = service.record(command(shop)).toCompletableFuture();
    assertThat(waiting).isEmpty();

    answer.complete(SKIPPED);
    assertThat(recorded).isCompletedWithValue(SKIPPED);
    assertThat(warned).isEmpty();
    assertThat(waiting).hasSize(1);
  }

  @Test
  void whatWasNotRecordedIsNotTold() {
    CompletableFuture<Result> recorded = service.record(command(shop)).toCompletableFuture();
    answer.completeExceptionally(new StorageUnavailable("away", null));

    assertThat(recorded).isCompletedExceptionally();
    assertThat(waiting).isEmpty();
  }

  @Test
  void aWarningThatFailsHarmsNothing() {
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };
    WarnAdministrators broken =
        warning -> {
          throw new StorageUnavailable("away", null);
        };
    for (RecordAttempt each : List.of(service(warned::add, full), service(broken, Runnable::run))) {
      answer = CompletableFuture.completedFuture(SKIPPED);
      assertThat(each.record(command(shop)).toCompletableFuture()).isCompletedWithValue(SKIPPED);
    }
  }

  private RecordAttempt service(WarnAdministrators warnings, Executor executor) {
    return new RecordAttemptAndWarnService(command -> answer, warnings, executor, clock);
  }

  private void record(Endpoint endpoint, Result result) {
    answer = CompletableFuture.completedFuture(result);
    assertThat(service.record(command(endpoint)).toCompletableFuture())
        .isCompletedWithValue(result);
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  private static RecordAttempt.Command command(Endpoint endpoint) {
    return new RecordAttempt.Command(
        new Deliveries.Claimed(
            new Deliveries.Ticket(
                endpoint.account(), endpoint.id(), new EventId(Samples.nextId()), 1),
            new Deliveries.Target(
                endpoint.settings().url(),
                new Authentication.None(),
                Samples.SECRET,
                endpoint.settings().afterExhaustion()),
            12,
            0,
            "{}"),
        Samples.failed());
  }

  private static WarnAdministrators.Warning warning(Endpoint endpoint, Trouble trouble) {
    return new WarnAdministrators.Warning(
        new Endpoints.Name(endpoint.account(), endpoint.id()), trouble, Samples.NOON);
  }
}

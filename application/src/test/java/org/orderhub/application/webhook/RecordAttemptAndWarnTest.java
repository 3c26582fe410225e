package org.orderhub.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.webhook.RecordAttempt.Result;
import org.orderhub.application.webhook.WarnAdministrators.Warning;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SigningSecrets;
import org.orderhub.domain.webhook.SwitchOff;

class RecordAttemptAndWarnTest {
  private final List<Warning> warned = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Endpoint shop = Samples.endpoint(new AccountId(Samples.nextId()), "shop");
  private final Warning warning =
      new Warning(
          new Endpoints.Name(shop.account(), shop.id()),
          new HealthNotice.SwitchedOff(SwitchOff.GONE),
          Samples.NOON);
  private final Result recorded =
      new Result.Recorded(new Deliveries.Fate.Delivered(), List.of(warning));
  private CompletableFuture<Result> answer = new CompletableFuture<>();
  private final RecordAttempt service = service(warned::add, waiting::add);

  @Test
  void nothingIsSaidBeforeItIsOnDiskAndTheResultWaitsForNoWarning() {
    CompletableFuture<Result> told = service.record(command()).toCompletableFuture();
    assertThat(waiting).isEmpty();

    answer.complete(recorded);
    assertThat(told).isCompletedWithValue(recorded);
    assertThat(warned).isEmpty();
    waiting.forEach(Runnable::run);
    assertThat(warned).containsExactly(warning);
  }

  @Test
  void whatCameTooLateTellsNothing() {
    answer.complete(new Result.TooLate());
    service.record(command());

    assertThat(waiting).isEmpty();
  }

  @Test
  void whatWasNotRecordedIsNotTold() {
    CompletableFuture<Result> told = service.record(command()).toCompletableFuture();
    answer.completeExceptionally(new StorageUnavailable("away", null));

    assertThat(told).isCompletedExceptionally();
    assertThat(waiting).isEmpty();
  }

  @Test
  void aWarningThatFailsHarmsNothing() {
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };
    WarnAdministrators broken =
        told -> {
          throw new StorageUnavailable("away", null);
        };
    answer = CompletableFuture.completedFuture(recorded);
    for (RecordAttempt each : List.of(service(warned::add, full), service(broken, Runnable::run))) {
      assertThat(each.record(command()).toCompletableFuture()).isCompletedWithValue(recorded);
    }
  }

  private RecordAttempt service(WarnAdministrators warnings, Executor executor) {
    return new RecordAttemptAndWarnService(command -> answer, new WarnLater(warnings, executor));
  }

  private RecordAttempt.Command command() {
    return new RecordAttempt.Command(
        new Deliveries.Claimed(
            new Deliveries.Ticket(shop.account(), shop.id(), new EventId(Samples.nextId()), 1),
            new Deliveries.Target(
                shop.settings().url(),
                shop.settings().authentication(),
                shop.settings().headers(),
                new SigningSecrets(Samples.SECRET, null),
                shop.settings().afterExhaustion()),
            new Deliveries.Tally(12, 12, 0),
            new Deliveries.Allowance(4, false),
            "{}"),
        Samples.failed());
  }
}

package org.orderhub.application.webhook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.orderhub.application.webhook.EndpointNotices.Trouble;
import org.orderhub.domain.webhook.AfterExhaustion;

/**
 * Once a try is on disk, has the administrators warned if somebody must act: of each endpoint and
 * kind of trouble at most once an hour. Whatever becomes of the warning, the result is the same and
 * does not wait for it.
 */
public final class RecordAttemptAndWarnService implements RecordAttempt {
  private static final Logger LOG = System.getLogger(RecordAttemptAndWarnService.class.getName());

  private final RecordAttempt recorder;
  private final WarnAdministrators warnings;
  private final Executor executor;
  private final Clock clock;
  private final OncePerHour<Topic> oncePerHour;

  /**
   * @param executor carries the warnings out; it may refuse them
   */
  public RecordAttemptAndWarnService(
      RecordAttempt recorder, WarnAdministrators warnings, Executor executor, Clock clock) {
    this.recorder = recorder;
    this.warnings = warnings;
    this.executor = executor;
    this.clock = clock;
    this.oncePerHour = new OncePerHour<>(clock);
  }

  /** That a message was given up must not keep back that, minutes later, the endpoint went off. */
  private record Topic(Endpoints.Name endpoint, Class<? extends Trouble> kind) {}

  @Override
  public CompletionStage<Result> record(Command command) {
    return recorder
        .record(command)
        .whenComplete((result, failure) -> {
          if (failure == null) {
            trouble(command, result)
                .ifPresent(trouble -> warn(command.message().ticket(), trouble));
          }
        });
  }

  private static Optional<Trouble> trouble(Command command, Result result) {
    return switch (result) {
      case Result.SwitchedOff switchedOff -> Optional.of(new Trouble.SwitchedOff());
      case Result.Recorded recorded ->
          switch (recorded.fate()) {
            case Deliveries.Fate.Skipped skipped -> givenUp(command, AfterExhaustion.SKIP);
            case Deliveries.Fate.Parked parked -> givenUp(command, AfterExhaustion.PARK);
            case Deliveries.Fate.Delivered delivered -> Optional.empty();
            case Deliveries.Fate.Postponed postponed -> Optional.empty();
          };
      case Result.TooLate tooLate -> Optional.empty();
    };
  }

  private static Optional<Trouble> givenUp(Command command, AfterExhaustion rule) {
    return Optional.of(
        new Trouble.GivenUp(rule, command.message().attempt(), command.attempt().outcome()));
  }

  private void warn(Deliveries.Ticket ticket, Trouble trouble) {
    var endpoint = new Endpoints.Name(ticket.account(), ticket.endpoint());
    if (!oncePerHour.passes(new Topic(endpoint, trouble.getClass()))) {
      return;
    }
    var warning = new WarnAdministrators.Warning(endpoint, trouble, clock.instant());
    try {
      executor.execute(() -> carryOut(warning));
    } catch (RejectedExecutionException refused) {
      LOG.log(Level.WARNING, "Nobody is told about endpoint {0}: too many wait", endpoint.id());
    }
  }

  private void carryOut(WarnAdministrators.Warning warning) {
    try {
      warnings.warn(warning);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Nobody is told about endpoint " + warning.endpoint().id(), failure);
    }
  }
}

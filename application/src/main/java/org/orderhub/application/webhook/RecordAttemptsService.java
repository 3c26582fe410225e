package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.RetrySchedule;

/** Asks the schedule what follows each try, records all of it, and switches off who is gone. */
public final class RecordAttemptsService implements RecordAttempts {
  private final Deliveries deliveries;
  private final Endpoints endpoints;
  private final RetrySchedule schedule;
  private final DoubleSupplier random;

  /**
   * @param random numbers from 0 to 1, to spread the waits
   */
  public RecordAttemptsService(
      Deliveries deliveries, Endpoints endpoints, RetrySchedule schedule, DoubleSupplier random) {
    this.deliveries = deliveries;
    this.endpoints = endpoints;
    this.schedule = schedule;
    this.random = random;
  }

  @Override
  public List<RecordAttempt.Result> record(List<RecordAttempt.Command> commands) {
    List<Decision> decisions = commands.stream().map(this::decide).toList();
    List<Deliveries.Settlement> settlements = decisions.stream().map(Decision::settlement).toList();
    Set<Deliveries.Ticket> good = deliveries.settle(settlements);
    Set<Endpoints.Name> gone = new LinkedHashSet<>();
    for (Decision decision : decisions) {
      Deliveries.Ticket ticket = decision.settlement().ticket();
      if (decision.receiverIsGone() && good.contains(ticket)) {
        gone.add(new Endpoints.Name(ticket.account(), ticket.endpoint()));
      }
    }
    if (!gone.isEmpty()) {
      endpoints.switchOff(gone);
    }
    return decisions.stream().map(each -> result(each, good)).toList();
  }

  private record Decision(Deliveries.Settlement settlement, boolean receiverIsGone) {}

  private Decision decide(RecordAttempt.Command command) {
    Deliveries.Claimed message = command.message();
    RetrySchedule.Next next = next(message, command.attempt().outcome());
    Deliveries.Fate fate =
        switch (next) {
          case RetrySchedule.Next.Done done -> new Deliveries.Fate.Delivered();
          case RetrySchedule.Next.Retry retry -> new Deliveries.Fate.Postponed(retry.after());
          case RetrySchedule.Next.Exhausted exhausted -> giveUp(message.target().afterExhaustion());
          // It waits for the day its endpoint is switched on again.
          case RetrySchedule.Next.Disable disable -> new Deliveries.Fate.Postponed(Duration.ZERO);
        };
    return new Decision(
        new Deliveries.Settlement(message.ticket(), message.attempt(), command.attempt(), fate),
        next instanceof RetrySchedule.Next.Disable);
  }

  private RetrySchedule.Next next(Deliveries.Claimed message, AttemptOutcome outcome) {
    return message.keepsCrashing()
        ? new RetrySchedule.Next.Exhausted()
        : schedule.after(message.attempt(), outcome, random.getAsDouble());
  }

  private static Deliveries.Fate giveUp(AfterExhaustion rule) {
    return switch (rule) {
      case SKIP -> new Deliveries.Fate.Skipped();
      case PARK -> new Deliveries.Fate.Parked();
    };
  }

  private static RecordAttempt.Result result(Decision decision, Set<Deliveries.Ticket> good) {
    if (!good.contains(decision.settlement().ticket())) {
      return new RecordAttempt.Result.TooLate();
    }
    return decision.receiverIsGone()
        ? new RecordAttempt.Result.SwitchedOff()
        : new RecordAttempt.Result.Recorded(decision.settlement().fate());
  }
}

package org.orderhub.application.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.orderhub.application.webhook.WarnAdministrators.Warning;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.RetrySchedule;

/** Asks the schedule what follows each try, records all of it, and has the endpoints judged. */
public final class RecordAttemptsService implements RecordAttempts {
  private final Deliveries deliveries;
  private final EndpointDoctor doctor;
  private final RetrySchedule schedule;
  private final DoubleSupplier random;

  /**
   * @param random numbers from 0 to 1, to spread the waits
   */
  public RecordAttemptsService(
      Deliveries deliveries, EndpointDoctor doctor, RetrySchedule schedule, DoubleSupplier random) {
    this.deliveries = deliveries;
    this.doctor = doctor;
    this.schedule = schedule;
    this.random = random;
  }

  @Override
  public List<RecordAttempt.Result> record(List<RecordAttempt.Command> commands) {
    List<Decision> decisions = commands.stream().map(this::decide).toList();
    List<Deliveries.Settlement> settlements = decisions.stream().map(Decision::settlement).toList();
    Set<Deliveries.Ticket> good = deliveries.settle(settlements);
    Map<Endpoints.Name, List<Health.Try>> tries = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (good.contains(decision.settlement().ticket())) {
        tries
            .computeIfAbsent(decision.endpoint(), first -> new ArrayList<>())
            .add(decision.tried());
      }
    }
    Map<Endpoints.Name, List<Warning>> warnings = new HashMap<>(doctor.judge(tries));
    return decisions.stream().map(each -> result(each, good, warnings)).toList();
  }

  private record Decision(Deliveries.Settlement settlement, Health.Try tried) {
    Endpoints.Name endpoint() {
      return new Endpoints.Name(settlement.ticket().account(), settlement.ticket().endpoint());
    }
  }

  private Decision decide(RecordAttempt.Command command) {
    Deliveries.Claimed message = command.message();
    AttemptOutcome outcome = command.attempt().outcome();
    AfterExhaustion rule = message.target().afterExhaustion();
    RetrySchedule.Next next = next(message, outcome);
    int attempt = message.tally().attempt();
    return new Decision(
        new Deliveries.Settlement(message.ticket(), attempt, command.attempt(), fate(next, rule)),
        new Health.Try(attempt, outcome, next, rule));
  }

  private RetrySchedule.Next next(Deliveries.Claimed message, AttemptOutcome outcome) {
    return message.keepsCrashing()
        ? new RetrySchedule.Next.Exhausted()
        : schedule.after(message.tally().tries(), outcome, random.getAsDouble());
  }

  private static Deliveries.Fate fate(RetrySchedule.Next next, AfterExhaustion rule) {
    return switch (next) {
      case RetrySchedule.Next.Done done -> new Deliveries.Fate.Delivered();
      case RetrySchedule.Next.Retry retry -> new Deliveries.Fate.Postponed(retry.after());
      case RetrySchedule.Next.Exhausted exhausted ->
          switch (rule) {
            case SKIP -> new Deliveries.Fate.Skipped();
            case PARK -> new Deliveries.Fate.Parked();
          };
      // It waits for the day its endpoint is switched on again.
      case RetrySchedule.Next.Disable disable -> new Deliveries.Fate.Postponed(Duration.ZERO);
    };
  }

  /** What people must know goes with the first result of its endpoint. */
  private static RecordAttempt.Result result(
      Decision decision, Set<Deliveries.Ticket> good, Map<Endpoints.Name, List<Warning>> warnings) {
    if (!good.contains(decision.settlement().ticket())) {
      return new RecordAttempt.Result.TooLate();
    }
    List<Warning> told = warnings.remove(decision.endpoint());
    return new RecordAttempt.Result.Recorded(
        decision.settlement().fate(), told == null ? List.of() : told);
  }
}

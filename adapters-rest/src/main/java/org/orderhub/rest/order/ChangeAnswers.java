package org.orderhub.rest.order;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.OrderProblems;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** What is answered to a change of a stored order. */
final class ChangeAnswers {
  private ChangeAnswers() {}

  static Response answer(ChangeResult result, OrderLinks links) {
    return switch (result) {
      case ChangeResult.Accepted accepted -> links.accepted(accepted.job());
      case ChangeResult.Missing missing -> throw Answers.missing("order");
      case ChangeResult.Conflict conflict ->
          throw stale(conflict.current(), conflict.differences());
      case ChangeResult.DoesNotAddUp refused ->
          throw OrderProblems.doesNotAddUp(refused.mismatches());
    };
  }

  static Response answer(RehearseChange.Result result) {
    return switch (result) {
      case RehearseChange.Result.Rehearsed rehearsed ->
          Response.ok(ChangeRehearsalJson.of(rehearsed)).build();
      case RehearseChange.Result.Missing missing -> throw Answers.missing("order");
      case RehearseChange.Result.Conflict conflict ->
          throw stale(conflict.current(), conflict.differences());
      case RehearseChange.Result.DoesNotAddUp refused ->
          throw OrderProblems.doesNotAddUp(refused.mismatches());
    };
  }

  static Response answer(TriggerOrderAction.Result result, OrderLinks links) {
    return switch (result) {
      case TriggerOrderAction.Result.Triggered triggered -> links.accepted(triggered.job());
      case TriggerOrderAction.Refused refused -> throw refusal(refused);
    };
  }

  static Response rehearsed(TriggerOrderAction.Result result) {
    return switch (result) {
      case TriggerOrderAction.Result.Triggered triggered ->
          Response.ok(ActionRehearsalJson.triggered()).build();
      case TriggerOrderAction.Refused refused -> throw refusal(refused);
    };
  }

  private static RequestRefused refusal(TriggerOrderAction.Refused refused) {
    return switch (refused) {
      case TriggerOrderAction.Result.Missing missing -> Answers.missing("order");
      case TriggerOrderAction.Result.Stale stale -> stale(stale.current(), List.of());
      case TriggerOrderAction.Result.NotConnected notConnected ->
          new RequestRefused(
              Problem.of(
                  Problem.Kind.NOT_CONNECTED,
                  "Nobody can be told of it. Delete the order, create the customer and register the"
                      + " order again."));
    };
  }

  static RequestRefused stale(Order current, List<FieldChange> differences) {
    return new RequestRefused(
        Problem.of(
                Problem.Kind.STALE_VERSION,
                "The order moved on. Look at the changes and send it again with the current"
                    + " version.")
            .withConflict(Answers.tag(current.version()), differences));
  }
}

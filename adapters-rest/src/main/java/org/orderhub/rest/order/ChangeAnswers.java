package org.orderhub.rest.order;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.RehearseReplacement;
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

  static Response answer(RehearseReplacement.Result result) {
    return switch (result) {
      case RehearseReplacement.Result.Rehearsed rehearsed ->
          Response.ok(ChangeRehearsalJson.of(rehearsed)).build();
      case RehearseReplacement.Result.Missing missing -> throw Answers.missing("order");
      case RehearseReplacement.Result.Conflict conflict ->
          throw stale(conflict.current(), conflict.differences());
      case RehearseReplacement.Result.DoesNotAddUp refused ->
          throw OrderProblems.doesNotAddUp(refused.mismatches());
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

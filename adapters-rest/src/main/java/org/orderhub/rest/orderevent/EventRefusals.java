package org.orderhub.rest.orderevent;

import java.util.List;
import org.orderhub.application.orderevent.RecordOrderEvent.Result;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Why an event was not recorded, as errors. */
final class EventRefusals {
  private EventRefusals() {}

  static RequestRefused switchedOff(Result.SwitchedOff off) {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.FORBIDDEN,
            "Order events are not enabled for this account. Its administrator can switch the"
                + " feature order-events on."));
  }

  static RequestRefused missing(Result.OrderMissing missing) {
    return Answers.missing("order");
  }

  static RequestRefused unknownLines(Result.UnknownLines unknown, Spelling spelling) {
    return linesRefused(unknown.places(), spelling);
  }

  private static RequestRefused linesRefused(List<Integer> places, Spelling spelling) {
    Errors errors = new Errors();
    places.forEach(place ->
        errors.add(
            "/" + spelling.lines + "/" + place + "/" + spelling.line,
            "unknown_line",
            "must be the id of a line of this order"));
    return errors.refusal();
  }

  static RequestRefused ofAnotherOrder(Result.OfAnotherOrder other) {
    return conflict("The event " + other.known() + " belongs to another order and stays there.");
  }

  static RequestRefused referenceTaken(Result.ReferenceTaken taken) {
    OrderEventId by = taken.by();
    return conflict("The event " + by + " has this reference already.");
  }

  private static RequestRefused conflict(String detail) {
    return new RequestRefused(Problem.of(Problem.Kind.CONFLICT, detail));
  }
}

package org.orderhub.rest.cart;

import java.util.List;
import java.util.stream.Stream;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.OrderProblems;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** Why a cart did not become an order, and what to do about it. */
final class CheckoutProblems {
  private CheckoutProblems() {}

  static RequestRefused of(CheckOutCart.Result.Conflict conflict) {
    return conflict
        .current()
        .order()
        .map(order ->
            new RequestRefused(
                Problem.of(
                        Problem.Kind.STALE_VERSION,
                        "Another version of the cart became the order " + order + ". Look at it.")
                    .withConflict(Answers.tag(conflict.current().version()), List.of())))
        .orElseGet(() -> CartAnswers.stale(conflict.current(), List.of()));
  }

  /** Yours is what was confirmed, theirs what it is now. */
  static RequestRefused of(CheckOutCart.Result.Differs differs) {
    List<FieldChange> changes =
        Stream.concat(differs.prices().stream(), differs.shipments().stream())
            .map(FieldChange::reversed)
            .toList();
    String detail =
        differs.prices().isEmpty()
            ? "It would ship otherwise now. Look at the plan again, and confirm that."
            : "The catalogue has other prices now. Take them over (POST use-todays-prices), or send"
                + " prices: AsShown to keep those of the cart.";
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_AS_CONFIRMED, detail)
            .withConflict(Answers.tag(differs.cart().version()), changes));
  }

  static RequestRefused empty() {
    return impossible("empty_cart", "holds nothing", "Put a product into the cart first.");
  }

  static RequestRefused of(CheckOutCart.Result.TooManyLines many) {
    return impossible(
        "too_many_lines",
        "would have " + many.count() + " lines as an order",
        "An order holds at most " + many.maximum() + " lines. Spread them over two carts.");
  }

  static RequestRefused of(CheckOutCart.Result.IdTaken taken) {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.CONFLICT,
            "Another order has the id " + taken.order() + " that this one would get."));
  }

  static RequestRefused of(CheckOutCart.Result.DoesNotAddUp refused) {
    return OrderProblems.doesNotAddUp(refused.mismatches());
  }

  private static RequestRefused impossible(String code, String message, String detail) {
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_POSSIBLE, detail)
            .withErrors(List.of(new FieldError("", code, message))));
  }
}

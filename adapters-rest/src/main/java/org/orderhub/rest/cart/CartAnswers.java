package org.orderhub.rest.cart;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.orderhub.application.cart.ChangeCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.DryRun;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** What requests about carts are answered. */
final class CartAnswers {
  static final String ADDRESS = "/v1/carts";

  private CartAnswers() {}

  static CartId id(String text) {
    UUID id = Keys.uuid("cart", text);
    return new CartId(id);
  }

  /**
   * A place in the list from its form for callers.
   *
   * @throws InvalidValue when the text is no place
   */
  static CartId cursor(String text) {
    try {
      return new CartId(UUID.fromString(text));
    } catch (IllegalArgumentException noPlace) {
      throw new InvalidValue("cursor", "must be the cursor of a page before");
    }
  }

  static RequestRefused missing() {
    return Answers.missing("cart");
  }

  static Response shown(Cart cart) {
    return tagged(Response.ok(), cart).entity(CartJson.from(cart)).build();
  }

  /** The cart afterwards, and what differs from before. */
  static Response changed(Cart cart, List<FieldChange> changes, UriInfo uri) {
    return changed(Response.ok(), cart, changes, uri);
  }

  static Response.ResponseBuilder created(Cart cart, UriInfo uri) {
    return DryRun.isAsked(uri)
        ? Response.ok()
        : Response.created(Answers.address(uri, ADDRESS, cart.id().toString()));
  }

  static Response of(Response.ResponseBuilder answer, Cart cart, UriInfo uri) {
    return tagged(answer, cart).entity(CartJson.from(cart).tried(DryRun.isAsked(uri))).build();
  }

  static Response changed(
      Response.ResponseBuilder answer, Cart cart, List<FieldChange> changes, UriInfo uri) {
    return tagged(answer, cart)
        .entity(CartJson.from(cart).with(changes).tried(DryRun.isAsked(uri)))
        .build();
  }

  /**
   * What became of a wished change.
   *
   * @throws RequestRefused when it was not carried out
   */
  static ChangeCart.Result.Changed carriedOut(ChangeCart.Result result) {
    return switch (result) {
      case ChangeCart.Result.Changed changed -> changed;
      case ChangeCart.Result.Refused refused -> throw LineProblems.of(refused.refusal());
      case ChangeCart.Result.Conflict conflict ->
          throw stale(conflict.current(), conflict.differences());
      case ChangeCart.Result.CheckedOut done -> throw checkedOut(done.order());
      case ChangeCart.Result.Missing none -> throw missing();
    };
  }

  static RequestRefused stale(Cart current, List<FieldChange> differences) {
    return new RequestRefused(
        Problem.of(
                Problem.Kind.STALE_VERSION,
                "Somebody changed the cart. Read it again, and repeat your change.")
            .withConflict(Answers.tag(current.version()), differences));
  }

  private static RequestRefused checkedOut(OrderId order) {
    return new RequestRefused(
        Problem.of(
            Problem.Kind.CHECKED_OUT,
            "It became the order " + order + ". Change that, or begin another cart."));
  }

  private static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, Cart cart) {
    return answer.header(HttpHeaders.ETAG, Answers.quoted(cart.version()));
  }
}

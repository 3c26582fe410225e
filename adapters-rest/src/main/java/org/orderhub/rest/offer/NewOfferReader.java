package org.orderhub.rest.offer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.orderhub.application.offer.CreateOffer;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.cart.CartCustomers;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.FieldError;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body that begins an offer. */
final class NewOfferReader {
  private static final Duration USUAL = Duration.ofDays(14);

  private NewOfferReader() {}

  static CreateOffer.Command read(
      JsonNode body, Caller caller, CartCustomers customers, Instant now) {
    Fields fields = Fields.of(body, new Errors());
    String customerId = fields.present("customerId") ? CartCustomers.read(fields) : null;
    CartId cart = fields.value("cartId", NewOfferReader::cart);
    Currency currency = fields.value("currencyCode", Currencies::parse);
    Instant expiresAt = fields.value("expiresAt", Times::parse);
    if (cart != null && currency != null) {
      fields.errors().add("/currencyCode", "differs", "is the cart's where cartId is sent");
    }
    if (expiresAt != null && !now.isBefore(expiresAt)) {
      fields.errors().add("/expiresAt", "expiry_passed", "must lie in the future");
    }
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return new CreateOffer.Command(
        caller.account(),
        customers.known(String.valueOf(customerId)),
        cart == null
            ? new CreateOffer.Source.Nothing(
                currency == null ? caller.tenant().currency() : currency)
            : new CreateOffer.Source.OfCart(cart),
        expiresAt == null ? now.plus(USUAL) : expiresAt,
        caller.actor());
  }

  private static CartId cart(String text) {
    try {
      return new CartId(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      throw new InvalidValue("not_an_id", "must be the id of a cart");
    }
  }

  static RequestRefused unknownCart() {
    return new RequestRefused(
        Problem.of(Problem.Kind.NOT_POSSIBLE, "The customer has no such cart.")
            .withErrors(
                List.of(
                    new FieldError("/cartId", "unknown_cart", "names no cart of the customer"))));
  }

  /** The schema of the body. */
  @Schema(
      name = "NewOffer",
      requiredProperties = {"customerId"})
  record NewOfferJson(
      @Schema(description = "UUID, number or your own id of the customer") String customerId,
      @Schema(description = "One of the customer's carts") String cartId,
      @Schema(description = "ISO 4217; the cart's, else the account's where not sent")
          String currencyCode,
      @Schema(format = "date-time", description = "In 14 days where not sent") String expiresAt) {}
}

package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.cart.CartId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

class JsonCartEventBodiesTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Cart CART =
      Cart.empty(
          new AccountId(new UUID(0, 1)),
          new CartId(UUID.fromString("019a0000-0000-7000-8000-000000000001")),
          new CustomerId(UUID.fromString("019a0000-0000-7000-8000-000000000002")),
          Currency.getInstance("EUR"),
          NOON);

  private final JsonCartEventBodies bodies = new JsonCartEventBodies();

  @Test
  void anOpenedCartTellsWhoseItIsAndWhoOpenedIt() {
    assertThat(
            bodies.write(
                EventType.CART_OPENED,
                CART.told(),
                List.of(),
                NOON,
                new Actor.StaffUser(new UUID(0, 3), "Zoë")))
        .isEqualTo(
            """
            {"type":"cart.opened","timestamp":"2026-03-01T12:00:00Z","data":{\
            "cartId":"019a0000-0000-7000-8000-000000000001",\
            "customerId":"019a0000-0000-7000-8000-000000000002","status":"Open",\
            "currencyCode":"EUR","total":0.00,"lineCount":0,"who":"operator",\
            "actor":{"kind":"staff","name":"Zoë"}},"sequence":1}\
            """);
    assertThat(
            bodies.write(
                EventType.CART_OPENED,
                CART.told(),
                List.of(),
                NOON,
                new Actor.CustomerUser(new UUID(0, 4), "Ada")))
        .contains("\"who\":\"customer\",\"actor\":{\"kind\":\"customer\",\"name\":\"Ada\"}");
  }

  @Test
  void aChangedCartTellsWhatChanged() {
    Cart done = CART.told().checkedOut(new OrderId("cart-1"), NOON);

    assertThat(
            bodies.write(
                EventType.CART_CHANGED,
                done,
                List.of(new FieldChange("status", "OPEN", "CHECKED_OUT")),
                NOON,
                new Actor.PartnerKey("shop")))
        .contains(
            "\"status\":\"CheckedOut\"",
            "\"orderId\":\"cart-1\"",
            "\"changeCount\":1,\"changes\":[{\"field\":\"status\",\"before\":\"Open\","
                + "\"after\":\"CheckedOut\"}]")
        .endsWith("\"sequence\":2,\"previousSequence\":1}");
  }
}

package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.domain.order.Address;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.shared.Money;

/** The Orders API's own spelling of addresses, money beside the lines, and tracking. */
@QuarkusTest
class PartnerSpellingTest extends RestTest {
  private final AtomicReference<RegisterOrder.Command> received = new AtomicReference<>();

  private static String order(String more) {
    return """
    {"orderId":"P-1","currencyCode":"EUR","lineItems":{"items":[
      {"id":"1","quantity":1,"article":{"sku":"S"},"totalPrice":10}]},%s}\
    """
        .formatted(more);
  }

  private OrderContents registered(String more) {
    useCases.register =
        command -> {
          received.set(command);
          return CompletableFuture.completedFuture(
              new RegisterOrder.Result.AlreadyExists(command.draft().orderId(), List.of()));
        };
    sending(order(more)).post("/api/v3/orders").then().statusCode(409);
    return received.get().draft().contents();
  }

  @Test
  void aTitleAndNamesInSmallLettersAreKept() {
    OrderContents contents =
        registered(
            """
            "billingAddress":{"title":"Mr","firstname":"John","lastname":"Doe"},
            "deliveryAddress":{"firstname":"Ada","firstName":"Ada","lastName":"Byron"}\
            """);
    assertThat(contents.billingAddress().addressee())
        .isEqualTo(new Address.Addressee("Mr", "John", "Doe", ""));
    assertThat(contents.deliveryAddress().addressee())
        .isEqualTo(new Address.Addressee("", "Ada", "Byron", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"fees\":[{\"type\":\"freight\",\"amount\":4.9}]",
        "\"fees\":{\"type\":\"freight\",\"amount\":4.9}",
        "\"fees\":{\"items\":[{\"type\":\"freight\",\"amount\":4.9}]}",
        "\"fees\":{\"items\":[{\"type\":\"freight\",\"amount\":4.9}],\"subTotal\":\"4.90\"}"
      })
  void aFeeIsOneHoweverItIsWrapped(String fees) {
    assertThat(registered(fees).charges().fees())
        .containsExactly(new Fee("freight", "", Money.of("4.90", "EUR")));
  }

  @Test
  void paymentsAndDiscountsMayBeObjectsToo() {
    OrderContents.Charges charges =
        registered(
                """
                "payments":{"items":[{"method":"card","amount":5},{"method":"voucher","amount":4}],
                  "subTotal":9},
                "discounts":{"type":"loyalty","amount":-1},"fees":{}\
                """)
            .charges();
    assertThat(charges.payments())
        .extracting(payment -> payment.method())
        .containsExactly("card", "voucher");
    assertThat(charges.discounts()).hasSize(1);
    assertThat(charges.fees()).isEmpty();
  }

  @Test
  void aSingleTrackingNumberIsAListOfOne() {
    assertThat(registered("\"delivery\":{\"trackingNumber\":\"T1\"}").delivery().trackingNumbers())
        .containsExactly("T1");
  }

  @Test
  void whoSaysTwoThingsAtOnceIsToldWhere() {
    sending(
            order(
                """
                "billingAddress":{"firstName":"John","firstname":"Jon","lastname":7},
                "delivery":{"trackingNumber":"T1","trackingNumbers":["T2"]},
                "fees":{"items":[{"amount":1}],"subtotal":1}\
                """))
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/billingAddress/firstname",
                "/billingAddress/lastname",
                "/delivery/trackingNumber",
                "/fees/subtotal"));
    sending(order("\"fees\":{\"items\":[{\"amount\":1}],\"subTotal\":2}"))
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/fees/subTotal"));
    sending(
            """
            {"billingAddress":{"firstName":"John","firstname":"Jon"},
             "delivery":{"trackingNumber":"T1","trackingNumbers":["T2"]}}\
            """)
        .patch("/v1/orders/P-1")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/billingAddress/firstname", "/delivery/trackingNumber"));
  }
}

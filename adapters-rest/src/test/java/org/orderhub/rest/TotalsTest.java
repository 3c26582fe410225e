package org.orderhub.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.shared.Page;
import org.orderhub.application.shared.Position;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.order.totals.OrderTotals;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.order.OrderReaders;
import org.orderhub.rest.shared.StrictJson;

@QuarkusTest
class TotalsTest extends RestTest {
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");

  private static final String WRONG =
      OrderBodies.withLines(
              """
              {"id":"1","quantity":2,"article":{"sku":"S"},"pricePerUnit":10,"totalPrice":19,
               "discounts":[{"type":"season","amount":-1}]},
              {"id":"2","quantity":1,"article":{"sku":"S"},"pricePerUnit":5,"totalPrice":4}\
              """)
          .replace("]}}", "],\"subTotal\":23},\"totalPrice\":24}");

  @Test
  void anOrderTellsItsArithmetic() {
    shows(WRONG);
    partner()
        .get("/v1/orders/WEB-2/totals")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("orderId", equalTo("WEB-2"))
        .body("currencyCode", equalTo("EUR"))
        .body("lines[0].steps[0].name", equalTo("LineTotal"))
        .body("lines[0].steps[0].operands.operator", equalTo(List.of("+", "×", "−")))
        .body(
            "lines[0].steps[0].operands.name",
            equalTo(List.of("Quantity", "PricePerUnit", "Discount")))
        .body("lines[0].steps[0].operands.value", equalTo(List.of(2, 10, 1)))
        .body("lines[0].steps[0].text", equalTo("2 × 10.00 − 1.00 = 19.00"))
        .body("steps.name", equalTo(List.of("Lines", "Total")))
        .body("steps.text", hasItems("19.00 + 4.00 = 23.00"))
        .body(
            "mismatches.pointer", equalTo(List.of("/lineItems/items/1/totalPrice", "/totalPrice")))
        .body("mismatches[0].computed.toString()", equalTo("5.0"))
        .body("mismatches[0].difference.toString()", equalTo("-1.0"))
        .body("mismatches[1].message", startsWith("24.00 EUR was sent"));
  }

  @Test
  void theSendersSubTotalIsGivenBack() {
    shows(WRONG.replace("\"subTotal\":23", "\"subTotal\":99.5"));
    partner().get("/v1/orders/WEB-2").then().body("lineItems.subTotal", equalTo(99.5f));
  }

  @Test
  void anUnknownOrderHasNoTotals() {
    useCases.showOrder = id -> Optional.empty();
    partner().get("/v1/orders/nobody/totals").then().statusCode(404);
    partner().get("/v1/orders/" + "x".repeat(300) + "/totals").then().statusCode(404);
  }

  @Test
  void whatDoesNotAddUpIsRefusedAtItsPlaces() {
    useCases.register =
        command ->
            CompletableFuture.completedFuture(
                new RegisterOrder.Result.DoesNotAddUp(
                    command.draft().orderId(),
                    OrderTotals.of(command.draft().contents()).mismatches()));
    sending(WRONG)
        .post("/v1/orders")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(List.of("/lineItems/items/1/totalPrice", "/totalPrice")))
        .body("errors[0].code", equalTo("does_not_add_up"))
        .body(
            "errors[0].message",
            equalTo("does not add up: 4.00 EUR was sent, the arithmetic gives 5.00 EUR"));
  }

  @Test
  void anAccountShowsItsSettings() {
    partner()
        .get("/v1/account")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("slug", equalTo("demo"))
        .body("totals", equalTo("warn"));
  }

  @Test
  void anAdministratorsKeyChangesThem() {
    AtomicReference<ChangeAccount.Command> asked = new AtomicReference<>();
    useCases.changeAccount =
        command -> {
          asked.set(command);
          return new ChangeAccount.Result.Changed(StubbedUseCases.ACCOUNT.with(TotalsCheck.REJECT));
        };
    sending("{\"totals\":\"reject\"}")
        .header("If-Match", "\"1\"")
        .patch("/v1/account")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("totals", equalTo("reject"));
    assertThat(asked.get().wish().totals()).isEqualTo(TotalsCheck.REJECT);
    assertThat(asked.get().expected()).isEqualTo(Version.FIRST);
    partner()
        .auth()
        .preemptive()
        .basic("writer", "write-secret")
        .contentType("application/json")
        .body("{\"totals\":\"reject\"}")
        .patch("/v1/account")
        .then()
        .statusCode(403);
  }

  @Test
  void aWrongSettingIsNamed() {
    sending("{\"totals\":\"maybe\",\"slug\":\"other\"}")
        .patch("/v1/account")
        .then()
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/totals", "/slug")));
    sending("[]").patch("/v1/account").then().statusCode(400);
  }

  @Test
  void aStaleChangeOfSettingsIsRefused() {
    useCases.changeAccount = command -> new ChangeAccount.Result.Conflict(StubbedUseCases.ACCOUNT);
    sending("{\"totals\":\"ignore\"}")
        .header("If-Match", "\"7\"")
        .patch("/v1/account")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("1"));
  }

  @Test
  void warningsAreListedAndFiltered() {
    AtomicReference<FindWarnings.Query> asked = new AtomicReference<>();
    Order order = order(WRONG);
    RecordedWarning recorded =
        RecordedWarning.about(order, Warning.articleMissing(new Sku("S")), new UUID(0, 9), NOW);
    useCases.findWarnings =
        query -> {
          asked.set(query);
          return new Page<>(List.of(recorded), FindWarnings.position(recorded).toText());
        };
    partner()
        .queryParam("type", "ArticleMissing")
        .queryParam("orderId", "WEB-2")
        .queryParam("from", "2026-03-01T00:00:00+01:00")
        .queryParam("limit", "1")
        .get("/v1/integration-log")
        .then()
        .statusCode(200)
        .header("Link", containsString("/v1/integration-log?"))
        .body("items[0].type", equalTo("ArticleMissing"))
        .body("items[0].orderId", equalTo("WEB-2"))
        .body("items[0].what", equalTo("S"))
        .body("items[0].message", equalTo("Article is missing"))
        .body("items[0].recordedAt", equalTo("2026-03-26T15:00:00Z"));
    assertThat(asked.get().type()).isEqualTo(Warning.Type.ARTICLE_MISSING);
    assertThat(asked.get().from()).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
    assertThat(asked.get().limit()).isEqualTo(1);
    partner()
        .queryParam("cursor", FindWarnings.position(recorded).toText())
        .get("/v1/integration-log")
        .then()
        .statusCode(200);
    assertThat(asked.get().after()).isEqualTo(new Position(NOW, new UUID(0, 9)));
  }

  @Test
  void wrongParametersAreNamedAllAtOnce() {
    partner()
        .queryParam("type", "Odd")
        .queryParam("from", "yesterday")
        .queryParam("limit", "0")
        .queryParam("cursor", "!!")
        .queryParam("colour", "red")
        .get("/v1/integration-log")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("type", "from", "limit", "cursor", "colour"));
  }

  private void shows(String body) {
    Order order = order(body);
    useCases.showOrder = id -> Optional.of(new ShowOrder.View(order, ""));
  }

  private static Order order(String body) {
    OrderDraft draft = OrderReaders.read(StrictJson.parse(body.getBytes(UTF_8)));
    return Order.register(
        StubbedUseCases.ACCOUNT.id(), new OrderKey(new UUID(0, 3)), draft, Optional.empty(), NOW);
  }
}

package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.PaymentState;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;

@QuarkusTest
class ReadOrdersTest extends RestTest {
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");
  private final AtomicReference<FindOrders.Query> asked = new AtomicReference<>();

  private void finds(String next) {
    useCases.findOrders =
        query -> {
          asked.set(query);
          return new Page<>(
              List.of(
                  new FindOrders.Row(
                      new OrderKey(new UUID(1, 1)),
                      new OrderId("A/1 <b>"),
                      OrderKind.ORDER,
                      OrderStatus.IN_PROGRESS,
                      new StatusText("x"),
                      PaymentState.OPEN,
                      DeliveryState.OPEN,
                      Money.of("12.5", "EUR"),
                      "Ada",
                      NOW)),
              next);
        };
  }

  @Test
  void aListHasItsFiltersAndItsNextPage() {
    finds("abc");
    partner()
        .queryParam("status", "Completed")
        .queryParam("from", "2026-01-01T00:00:00+01:00")
        .queryParam("q", "ada o'neil")
        .queryParam("limit", "1")
        .get("/v1/orders")
        .then()
        .statusCode(200)
        .body("items[0].orderId", equalTo("A/1 <b>"))
        .body("items[0].totalPrice", equalTo(12.5f))
        .body("next", equalTo("abc"))
        .header("Link", containsString("cursor=abc"))
        .header("Link", containsString("rel=\"next\""));
    assertThat(asked.get().status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(asked.get().from()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
    assertThat(asked.get().search()).isEqualTo("ada o'neil");
    assertThat(asked.get().limit()).isEqualTo(1);
  }

  @Test
  void aListEndsWithoutANextPage() {
    finds(null);
    String body = partner().get("/v1/orders").then().statusCode(200).extract().asString();
    assertThat(body).doesNotContain("\"next\"");
    assertThat(asked.get().limit()).isEqualTo(50);
  }

  @Test
  void wrongParametersAreNamedAllAtOnce() {
    partner()
        .queryParam("status", "x")
        .queryParam("from", "2026-01-01")
        .queryParam("limit", "501")
        .queryParam("cursor", "!!")
        .queryParam("colour", "red")
        .get("/v1/orders")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("status", "from", "limit", "cursor", "colour"));
  }

  @Test
  void anIdNoOrderCanHaveIsNotFound() {
    partner().get("/v1/orders/" + "x".repeat(300)).then().statusCode(404);
    partner().urlEncodingEnabled(false).get("/v1/orders/a%00b").then().statusCode(404);
  }

  @Test
  void aJobTellsHowItEnded() {
    useCases.showJob =
        id ->
            Optional.of(
                new Job(
                    StubbedUseCases.ACCOUNT.id(),
                    new JobId(id),
                    Job.Type.REGISTER_ORDER,
                    new OrderId("A"),
                    Job.Status.COMPLETED_WITH_ERRORS,
                    NOW,
                    NOW,
                    Version.FIRST,
                    List.of(
                        new Job.Remark(Job.Remark.Code.CONTACT_MISSING, "Contact is missing"))));
    partner()
        .get("/v1/orders/jobs/" + new UUID(3, 3))
        .then()
        .statusCode(200)
        .body("status", equalTo("CompletedWithErrors"))
        .body("type", equalTo("RegisterOrder"))
        .body("versionTag", equalTo("1"))
        .body("errors[0].code", equalTo("ContactMissing"));
    partner().get("/v1/orders/jobs/not-a-uuid").then().statusCode(404);
  }
}

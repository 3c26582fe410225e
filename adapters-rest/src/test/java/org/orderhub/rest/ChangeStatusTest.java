package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

@QuarkusTest
class ChangeStatusTest extends RestTest {
  private static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");
  private final AtomicReference<ChangeOrderStatus.Command> received = new AtomicReference<>();

  private void accepts() {
    useCases.changeStatus =
        command -> {
          received.set(command);
          return CompletableFuture.completedFuture(
              new ChangeResult.Accepted(
                  new Job(
                      command.account(),
                      new JobId(new UUID(2, 2)),
                      Job.Type.CHANGE_ORDER_STATUS,
                      command.orderId(),
                      Job.Status.COMPLETED,
                      NOW,
                      NOW,
                      new Version(2),
                      List.of())));
        };
  }

  @Test
  void aChangeIsAcceptedWithItsJob() {
    accepts();
    sending(
            "{\"status\":\"Completed\",\"externalStatus\":\"Shipped\",\"lastChangedAt\":\"2026-03-26T16:00:00+01:00\"}")
        .header("If-Match", "\"7\"")
        .post("/v1/orders/WEB-1/change-status")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/orders/jobs/" + new UUID(2, 2)));
    assertThat(received.get().orderId()).isEqualTo(new OrderId("WEB-1"));
    assertThat(received.get().change().status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(received.get().change().lastChangedAt()).isEqualTo(NOW);
    assertThat(received.get().change().expected()).isEqualTo(new Version(7));
  }

  @Test
  void anIdWithASlashIsStillOneId() {
    accepts();
    sending("{\"status\":\"Completed\"}")
        .urlEncodingEnabled(false)
        .post("/v1/orders/A%2F1%20%3Cb%3E/change-status")
        .then()
        .statusCode(202);
    assertThat(received.get().orderId()).isEqualTo(new OrderId("A/1 <b>"));
  }

  @Test
  void nothingToChangeIsRefused() {
    sending("{}")
        .post("/v1/orders/WEB-1/change-status")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("nothing_to_change"));
  }

  @Test
  void anUnknownOrderIsNotFound() {
    useCases.changeStatus =
        command -> CompletableFuture.completedFuture(new ChangeResult.Missing(command.orderId()));
    sending("{\"status\":\"Completed\"}")
        .post("/v1/orders/WEB-1/change-status")
        .then()
        .statusCode(404);
  }

  @Test
  void aStaleVersionComesBackWithBothSides() {
    useCases.changeStatus =
        command ->
            CompletableFuture.completedFuture(
                new ChangeResult.Conflict(
                    SampleJobs.order(),
                    List.of(new FieldChange("externalStatus", "theirs", "yours"))));
    sending("{\"externalStatus\":\"yours\"}")
        .header("If-Match", "\"3\"")
        .post("/v1/orders/WEB-1/change-status")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("1"))
        .body("changes[0].field", equalTo("externalStatus"))
        .body("changes[0].yours", equalTo("yours"))
        .body("changes[0].theirs", equalTo("theirs"));
  }

  @Test
  void aVersionNobodyGaveOutIsRefused() {
    sending("{\"status\":\"Completed\"}")
        .header("If-Match", "\"abc\"")
        .post("/v1/orders/WEB-1/change-status")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("If-Match"));
  }
}

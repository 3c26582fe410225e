package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.DeleteOrder;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;

@QuarkusTest
class ReplaceOrderTest extends RestTest {
  private final List<ReplaceOrder.Command> received = new ArrayList<>();
  private final Order stored = SampleJobs.order(OrderBodies.FULL);

  private void replaces() {
    useCases.replace =
        command -> {
          received.add(command);
          return CompletableFuture.completedFuture(accepted(command));
        };
    useCases.showOrder =
        id ->
            id.equals("WEB-1") ? Optional.of(new ShowOrder.View(stored, "Ada")) : Optional.empty();
  }

  private static ChangeResult accepted(ReplaceOrder.Command command) {
    return new ChangeResult.Accepted(
        SampleJobs.job(command.account(), command.replacement().draft().orderId()));
  }

  @Test
  void aReplacementIsAcceptedWithItsJob() {
    replaces();
    sending(OrderBodies.FULL)
        .header("If-Match", "\"5\"")
        .put("/v1/orders/WEB-1")
        .then()
        .statusCode(202)
        .header("Location", endsWith("/v1/orders/jobs/" + SampleJobs.ID))
        .body("orderId", equalTo("WEB-1"));
    Replacement replacement = received.getFirst().replacement();
    assertThat(replacement.manner()).isEqualTo(Replacement.Manner.REPLACE);
    assertThat(replacement.expected()).isEqualTo(new Version(5));
    assertThat(replacement.draft().contents()).isEqualTo(stored.contents());
  }

  @Test
  void whatGetAnswersIsAReplacementOfThatVersion() {
    replaces();
    String answer = partner().get("/v1/orders/WEB-1").asString();
    sending(answer).put("/v1/orders/WEB-1").then().statusCode(202);
    Replacement replacement = received.getFirst().replacement();
    assertThat(replacement.expected()).isEqualTo(Version.FIRST);
    assertThat(replacement.draft().contents()).isEqualTo(stored.contents());
  }

  @Test
  void theIdMayBeLeftOutButNotDiffer() {
    replaces();
    sending(OrderBodies.FULL.replace("\"orderId\":\"WEB-1\",", ""))
        .put("/v1/orders/WEB-1")
        .then()
        .statusCode(202);
    sending(OrderBodies.FULL)
        .put("/v1/orders/WEB-9")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/orderId"));
  }

  @Test
  void anActionIsEmbeddedInAReplacementAndInARegistration() {
    replaces();
    String body =
        OrderBodies.order("\"orderAction\":{\"action\":\"ConfirmOrder\",\"data\":{\"a\":1}}");
    sending(body).put("/v1/orders/WEB-2").then().statusCode(202);
    OrderAction action = received.getFirst().action();
    assertThat(action.kind()).isEqualTo(OrderAction.Kind.CONFIRM_ORDER);
    List<OrderAction> registered = new ArrayList<>();
    useCases.register =
        command -> {
          registered.add(command.action());
          return CompletableFuture.failedFuture(new IllegalStateException("seen"));
        };
    sending(body).post("/v1/orders").then().statusCode(500);
    assertThat(registered).containsExactly(action);
  }

  @Test
  void aStaleVersionIs412WithTheDifferencesInTheApisWords() {
    useCases.replace =
        command ->
            CompletableFuture.completedFuture(
                new ChangeResult.Conflict(
                    stored,
                    List.of(
                        new FieldChange("status", "IN_PROGRESS", "CANCELLED"),
                        new FieldChange("dueDate", "", "2026-04-01T00:00:00Z"))));
    sending(OrderBodies.FULL)
        .put("/v1/orders/WEB-1")
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("1"))
        .body("changes[0].yours", equalTo("Cancelled"))
        .body("changes[0].theirs", equalTo("InProgress"))
        .body("changes[1].theirs", equalTo(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/merge-patch+json"})
  void aPatchChangesWhatItNames(String mediaType) {
    replaces();
    partner()
        .contentType(mediaType)
        .body(
            """
            {"deliveryAddress":{"city":"Linz","firstName":null},"dueDate":null,"fees":[],
             "attributes":{"note":null,"weight":7.50},"externalStatus":"Packed"}\
            """)
        .patch("/v1/orders/WEB-1")
        .then()
        .statusCode(202);
    Replacement replacement = received.getFirst().replacement();
    OrderDraft draft = replacement.draft();
    OrderContents contents = draft.contents();
    assertThat(replacement.manner()).isEqualTo(Replacement.Manner.UPDATE);
    assertThat(replacement.expected()).isEqualTo(Version.FIRST);
    assertThat(draft.externalStatus().raw()).isEqualTo("Packed");
    assertThat(contents.deliveryAddress().place().city()).isEqualTo("Linz");
    assertThat(contents.deliveryAddress().place().countryCode()).isEqualTo("AT");
    assertThat(contents.deliveryAddress().addressee().firstName()).isEmpty();
    assertThat(contents.origin().dueDate()).isNull();
    assertThat(contents.charges().fees()).isEmpty();
    assertThat(contents.attributes().json())
        .isEqualTo("{\"giftWrap\":true,\"weight\":7.50,\"tags\":[\"a\",null,{\"deep\":1}]}");
    assertThat(contents.lines()).isEqualTo(stored.contents().lines());
    assertThat(contents.billingAddress()).isEqualTo(stored.contents().billingAddress());
  }

  @Test
  void anEmptyPatchIsTheOrderItself() {
    replaces();
    sending("{}").patch("/v1/orders/WEB-1").then().statusCode(202);
    assertThat(received.getFirst().replacement().draft().contents()).isEqualTo(stored.contents());
  }

  @Test
  void aPatchTouchesNothingThatOnlyAnswersHold() {
    replaces();
    sending("{\"id\":\"x\",\"totals\":null,\"receivedAt\":\"2026-03-26T16:00:00Z\",\"payment\":1}")
        .patch("/v1/orders/WEB-1")
        .then()
        .statusCode(400)
        .body("errors.code.unique()", equalTo(List.of("read_only")))
        .body("errors.pointer", containsInAnyOrder("/id", "/totals", "/receivedAt", "/payment"));
    assertThat(received).isEmpty();
  }

  @Test
  void whatAPatchMakesOfAnOrderMustBeAnOrder() {
    replaces();
    sending("{\"lineItems\":{\"items\":null},\"colour\":\"red\",\"orderId\":\"OTHER\"}")
        .patch("/v1/orders/WEB-1")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/lineItems/items", "/colour", "/orderId"));
    sending("[]").patch("/v1/orders/WEB-1").then().statusCode(400);
  }

  @Test
  void aPatchForAnyVersionGoesOnTopOfWhatCameBetween() {
    replaces();
    useCases.replace =
        command -> {
          received.add(command);
          return CompletableFuture.completedFuture(
              received.size() < 3
                  ? new ChangeResult.Conflict(stored, List.of())
                  : accepted(command));
        };
    sending("{\"externalStatus\":\"x\"}").patch("/v1/orders/WEB-1").then().statusCode(202);
    assertThat(received).hasSize(3);
  }

  @Test
  void aPatchForOneVersionDoesNot() {
    replaces();
    useCases.replace =
        command -> {
          received.add(command);
          return CompletableFuture.completedFuture(new ChangeResult.Conflict(stored, List.of()));
        };
    sending("{\"externalStatus\":\"x\",\"versionTag\":\"4\"}")
        .patch("/v1/orders/WEB-1")
        .then()
        .statusCode(412);
    assertThat(received).hasSize(1);
    assertThat(received.getFirst().replacement().expected()).isEqualTo(new Version(4));
  }

  @Test
  void aPatchOfNoOrderIs404() {
    replaces();
    sending("{}").patch("/v1/orders/WEB-404").then().statusCode(404);
  }

  @Test
  void aDeletionIsAcceptedWithItsJob() {
    List<DeleteOrder.Command> deleted = new ArrayList<>();
    useCases.delete =
        command -> {
          deleted.add(command);
          return CompletableFuture.completedFuture(
              new ChangeResult.Accepted(SampleJobs.job(command.account(), command.orderId())));
        };
    partner().header("If-Match", "\"2\"").delete("/v1/orders/WEB-1").then().statusCode(202);
    assertThat(deleted.getFirst().expected()).isEqualTo(new Version(2));
    useCases.delete =
        command -> CompletableFuture.completedFuture(new ChangeResult.Missing(command.orderId()));
    partner().delete("/v1/orders/WEB-1").then().statusCode(404);
  }

  @Test
  void theFrameworksOtherMethodsAreStillRefused() {
    sending("{}").post("/v1/orders/WEB-1").then().statusCode(405);
    partner().body("x").contentType("text/plain").put("/v1/orders/WEB-1").then().statusCode(415);
  }
}

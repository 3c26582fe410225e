package org.orderhub.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.ProductColumn;
import org.orderhub.application.product.ProductImport;
import org.orderhub.application.product.ProductImport.Outcome;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Quantity;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentLineId;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

@QuarkusTest
class PlansAndTablesTest extends RestTest {
  @Inject StubbedPlans plans;

  @Test
  void aPlanNamesTheLineThatForcesEachDate() {
    ShipmentLineId drum = new ShipmentLineId("2");
    plans.planOrder =
        (account, order) ->
            Optional.of(
                new PlanOrder.Planned(
                    AnOrder.order(order.value()).registered(account, SampleJobs.NOW),
                    new ShipmentPlan(
                        List.of(
                            new Slot.Now(List.of(part("1", "2.5"))),
                            new Slot.On(LocalDate.of(2026, 4, 15), drum, List.of(part("2", "20"))),
                            new Slot.Undated(drum, List.of(part("2", "1")))))));

    partner()
        .get("/v1/orders/A-1/plan")
        .then()
        .statusCode(200)
        .body("slots.availability", contains("Now", "Later", "Unknown"))
        .body("slots[0].date", nullValue())
        .body("slots[0].forcedBy", nullValue())
        .body("slots[0].lines[0].quantity", equalTo(2.5f))
        .body("slots[1].date", equalTo("2026-04-15"))
        .body("slots[1].forcedBy", equalTo("2"))
        .body("slots[1].lines[0].quantity", equalTo(20))
        .body("slots[2].date", nullValue())
        .body("slots[2].forcedBy", equalTo("2"));
  }

  @Test
  void anUnknownOrderHasNoPlan() {
    plans.planOrder = (account, order) -> Optional.empty();

    partner().get("/v1/orders/nobody/plan").then().statusCode(404);
    partner().get("/v1/orders/%20/plan").then().statusCode(404);
  }

  @Test
  void anImportTellsWhatBecameOfEachRow() {
    AtomicReference<ImportProducts.Command> asked = new AtomicReference<>();
    plans.importProducts =
        command -> {
          asked.set(command);
          return imported();
        };

    table("sku\nA\n")
        .post("/v1/products/import")
        .then()
        .statusCode(200)
        .body("created", equalTo(1))
        .body("changed", equalTo(1))
        .body("unchanged", equalTo(1))
        .body("refused", equalTo(1))
        .body("lines.outcome", contains("Created", "Changed", "Unchanged", "Refused"))
        .body("lines[1].changes[0].field", equalTo("price"))
        .body("lines[3].errors[0].pointer", equalTo("/price"))
        .body("lines[3].errors[0].code", equalTo("negative"));
    assertThat(asked.get().account()).isEqualTo(StubbedUseCases.ACCOUNT.id());
    assertThat(asked.get().usual()).isEqualTo(StubbedUseCases.ACCOUNT.currency());
  }

  @Test
  void aDryRunOnlyRehearses() {
    plans.rehearseProductImport = command -> imported();

    table("sku\nA\n")
        .post("/v1/products/import?dryRun=true")
        .then()
        .statusCode(200)
        .body("created", equalTo(1));
    table("sku\nA\n").post("/v1/products/import?dryRun=maybe").then().statusCode(400);
  }

  @Test
  void whatIsNoTableIsRefused() {
    plans.importProducts = command -> new ImportProducts.Result.Unreadable("It is empty.");

    table("\n")
        .post("/v1/products/import")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("not_a_table"))
        .body("errors[0].message", equalTo("It is empty."));
    sending("{}").post("/v1/products/import").then().statusCode(415);
  }

  @Test
  void aProductMayBeCountedByWhatIsInAUnit() {
    useCases.putProduct =
        command ->
            new PutProduct.Result.Created(
                new Product(command.account(), command.sku(), command.facts(), Version.FIRST));

    sending(
            "{\"name\":\"Cable\",\"price\":1,\"unit\":\"drum\",\"contentUnit\":\"metre\",\"contentPerUnit\":500}")
        .put("/v1/products/cable")
        .then()
        .statusCode(201)
        .body("unit", equalTo("drum"))
        .body("contentUnit", equalTo("metre"))
        .body("contentPerUnit", equalTo(500));
    sending("{\"name\":\"Cable\",\"price\":1,\"unit\":\"metre\"}")
        .put("/v1/products/cable")
        .then()
        .body("unit", equalTo("metre"))
        .body("contentUnit", nullValue());
  }

  @Test
  void unitsThatCannotBeAreNamed() {
    for (String units :
        List.of(
            "\"contentUnit\":\"metre\"",
            "\"unit\":\"metre\",\"contentPerUnit\":2",
            "\"contentUnit\":\"metre\",\"contentPerUnit\":0",
            "\"contentUnit\":\"metre\",\"contentPerUnit\":0.00001")) {
      sending("{\"name\":\"Cable\",\"price\":1," + units + "}")
          .put("/v1/products/cable")
          .then()
          .statusCode(400)
          .body("errors.pointer", hasItems("/contentPerUnit"));
    }
  }

  private static RequestSpecification table(String text) {
    return partner().contentType("text/csv").body(text.getBytes(UTF_8));
  }

  private static Slot.Part part(String line, String content) {
    return new Slot.Part(new ShipmentLineId(line), Quantity.of(content));
  }

  private static ImportProducts.Result imported() {
    return new ImportProducts.Result.Imported(
        new ProductImport(
            List.of(
                new ProductImport.Line(2, "A", new Outcome.Created()),
                new ProductImport.Line(
                    3, "B", new Outcome.Changed(List.of(new FieldChange("price", "1", "2")))),
                new ProductImport.Line(4, "C", new Outcome.Unchanged()),
                new ProductImport.Line(
                    5,
                    "D",
                    new Outcome.Refused(
                        List.of(
                            new ProductImport.Mistake(
                                ProductColumn.PRICE, "negative", "must not be below zero")))))));
  }
}

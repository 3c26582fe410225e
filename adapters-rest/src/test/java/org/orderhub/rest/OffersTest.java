package org.orderhub.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.offer.AnOffer;

@QuarkusTest
class OffersTest extends RestTest {
  private static final String PARTNER = "/api/v1/orderpath/integrations/auth-required";

  @Inject StubbedOffers offers;
  private String offer = "";

  @BeforeEach
  void begin() {
    offers.begin();
    useCases.findContact = id -> id.equals("7") ? Optional.of(AnOffer.CUSTOMER) : Optional.empty();
    useCases.showCustomer =
        id ->
            Optional.of(
                new Customer(
                    AnOffer.ACCOUNT,
                    AnOffer.CUSTOMER,
                    7,
                    EntityType.BUSINESS,
                    new PersonName("", "", "Wired Ltd"),
                    new Customer.Reachable("", "", ""),
                    ""));
    offer =
        sending("{\"customerId\":7}")
            .post("/v1/offers")
            .then()
            .statusCode(201)
            .header("Location", containsString("/v1/offers/"))
            .header("ETag", equalTo("\"1\""))
            .body("documentNumber", equalTo("O/1/3/2026"))
            .body("status", equalTo("DRAFT"))
            .body("expiresAt", equalTo("2026-03-16T13:00:00Z"))
            .body("lines", empty())
            .extract()
            .path("id");
  }

  @Test
  void aBodyIsRefusedWithAllThatIsWrong() {
    sending("{\"expiresAt\":\"2020-01-01T00:00:00Z\",\"cartId\":\"x\",\"vip\":true}")
        .post("/v1/offers")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/customerId", "/expiresAt", "/cartId", "/vip"));
    sending("{\"customerId\":\"nobody\"}").post("/v1/offers").then().statusCode(422);
    sending("{\"customerId\":7,\"cartId\":\"" + UUID.randomUUID() + "\"}")
        .post("/v1/offers")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_cart"));
  }

  @Test
  void linesAreAddedChangedAndRemoved() {
    fill();
    String cable = line(0);
    sending("{\"price\":1.10,\"reason\":\"Scratched\"}")
        .patch(at("/lines/" + cable))
        .then()
        .statusCode(428);
    sending("{\"price\":1.10,\"reason\":\"Scratched\"}")
        .header("If-Match", "\"2\"")
        .patch(at("/lines/" + cable))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("lines[0].price", equalTo(1.10f))
        .body("lines[0].priceSource", equalTo("Manual"))
        .body("lines[1].parentLineId", equalTo(cable));
    sending("{\"price\":1.05}")
        .header("If-Match", "\"2\"")
        .patch(at("/lines/" + cable))
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("3"))
        .body("changes.field", hasItem("lines[" + cable + "].price"));
    partner().delete(at("/lines/" + cable)).then().statusCode(200).body("lines", empty());
    partner().delete(at("/lines/" + cable)).then().statusCode(404);
  }

  @Test
  void aSentOfferIsAcceptedInPart() {
    fill();
    sending("{\"sku\":\"ties\",\"quantity\":100}").post(at("/lines")).then().statusCode(201);
    String drum = line(1);
    send().body("status", equalTo("SENT")).body("link", containsString("/o/"));
    sending("{\"lines\":[\"" + drum + "\"]}")
        .post(at("/accept"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("part_of_another"));
    sending("{\"lines\":[]}")
        .post(at("/accept"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("nothing_chosen"));
    sending("{\"lines\":[\"" + line(0) + "\"]}")
        .post(at("/accept"))
        .then()
        .statusCode(200)
        .body("status", equalTo("WON"))
        .body("acceptance.orderId", equalTo("O/1/3/2026"))
        .body("acceptance.lines", contains(line(0), drum));
    sending("{}")
        .post(at("/accept"))
        .then()
        .statusCode(409)
        .body("errors[0].code", equalTo("already_won"));
  }

  @Test
  void aTransferThatFailedIsToldAtThePartnersAddress() {
    fill();
    send();
    partner().post(at("/transferred")).then().statusCode(409);
    sending("{}").post(at("/accept")).then().statusCode(200);
    partner()
        .post(at("/transferred"))
        .then()
        .statusCode(200)
        .body("status", equalTo("WON_TRANSFERRED"));
    sending("{\"reason\":\"Customer is locked\"}")
        .put(PARTNER + "/offers/" + offer + "/transfer-failed")
        .then()
        .statusCode(204);
    partner()
        .get(at(""))
        .then()
        .body("status", equalTo("WON"))
        .body("transferFailure.reason", equalTo("Customer is locked"));
    sending("{}").put(PARTNER + "/offers/" + offer + "/transfer-failed").then().statusCode(400);
  }

  @Test
  void aDeclinedOfferIsAcceptedNoMore() {
    fill();
    sending("{\"reason\":\"x\"}").post(at("/decline")).then().statusCode(409);
    send();
    sending("{\"message\":\"Cheaper, please\"}")
        .post(at("/ask"))
        .then()
        .statusCode(200)
        .body("status", equalTo("SENT"))
        .body("notes[0].kind", equalTo("ChangeWish"));
    sending("{\"reason\":\"Too dear\"}")
        .post(at("/decline"))
        .then()
        .statusCode(200)
        .body("status", equalTo("LOST"))
        .body("loss.reason", equalTo("Too dear"));
    sending("{}")
        .post(at("/accept"))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:orderhub:problem:offer-refused"))
        .body("errors[0].code", equalTo("already_lost"));
  }

  @Test
  void whatWasSentIsEditedOnlyAfterItWasTakenBack() {
    fill();
    send();
    sending("{\"sku\":\"ties\",\"quantity\":1}")
        .post(at("/lines"))
        .then()
        .statusCode(409)
        .body("errors[0].code", equalTo("not_a_draft"));
    partner().post(at("/withdraw")).then().statusCode(200).body("status", equalTo("DRAFT"));
    sending("{\"sku\":\"ties\",\"quantity\":1}")
        .post(at("/lines"))
        .then()
        .statusCode(201)
        .body("unsentChanges", hasSize(1));
    send().body("revisions.number", contains(1, 2)).body("unsentChanges", empty());
  }

  @Test
  void theEndIsChangedOnAVersion() {
    sending("{\"expiresAt\":\"2026-04-01T00:00:00Z\"}").patch(at("")).then().statusCode(428);
    sending("{\"expiresAt\":\"2026-04-01T00:00:00Z\"}")
        .header("If-Match", "\"1\"")
        .patch(at(""))
        .then()
        .statusCode(200)
        .body("expiresAt", equalTo("2026-04-01T00:00:00Z"));
    sending("{\"expiresAt\":\"2020-04-01T00:00:00Z\"}")
        .header("If-Match", "*")
        .patch(at(""))
        .then()
        .statusCode(200);
    partner().post(at("/send")).then().statusCode(409).body("errors[0].code", equalTo("no_lines"));
    fill();
    partner()
        .post(at("/send"))
        .then()
        .statusCode(409)
        .body("errors[0].code", equalTo("expiry_passed"));
  }

  @Test
  void notesComeChangeAndGo() {
    String note =
        sending("{\"content\":\"Margin is thin\"}")
            .post(at("/notes"))
            .then()
            .statusCode(201)
            .body("notes[0].visibleForClients", equalTo(false))
            .extract()
            .path("notes[0].id");
    sending("{\"visibleForClients\":true}")
        .header("If-Match", "\"2\"")
        .patch(at("/notes/" + note))
        .then()
        .statusCode(200)
        .body("notes[0].content", equalTo("Margin is thin"))
        .body("notes[0].visibleForClients", equalTo(true));
    sending("{\"content\":\" \"}").post(at("/notes")).then().statusCode(400);
    partner().delete(at("/notes/" + note)).then().statusCode(200).body("notes", empty());
    partner().delete(at("/notes/" + note)).then().statusCode(404);
  }

  @Test
  void offersAreListed() {
    partner()
        .get("/v1/offers?customerId=7&status=draft")
        .then()
        .statusCode(200)
        .body("items.id", contains(offer))
        .body("items[0].documentNumber", equalTo("O/1/3/2026"));
    partner().get("/v1/offers?status=WON").then().body("items", empty());
    partner()
        .get("/v1/offers?status=NICE&cursor=x")
        .then()
        .statusCode(400)
        .body("errors", hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({"x", "00000000-0000-0000-0000-00000000ffff"})
  void whatIsNotThereIsMissing(String id) {
    partner().get("/v1/offers/" + id).then().statusCode(404);
    partner().post("/v1/offers/" + id + "/send").then().statusCode(404);
    partner().get("/v1/offers/" + id + "/plan").then().statusCode(404);
    partner().get(PARTNER + "/offer?offerId=" + id).then().statusCode(404);
  }

  @Test
  void aDryRunSaysSo() {
    partner().post(at("/withdraw?dryRun=true")).then().statusCode(409);
    fill();
    partner()
        .post(at("/send?dryRun=true"))
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("link", nullValue());
  }

  /** More cable is wanted than there is, and its drum may not be split from it. */
  @Test
  void thePartnersOfferNamesTheLineThatEachLineBelongsTo() {
    fill();
    sending("{\"sku\":\"ties\",\"quantity\":100}").post(at("/lines")).then().statusCode(201);
    partner()
        .get(at("/plan"))
        .then()
        .statusCode(200)
        .body("slots.availability", contains("Now", "Later"))
        .body("slots[1].forcedBy", equalTo(line(0)));
    partner()
        .get(PARTNER + "/offer?offerId=" + offer)
        .then()
        .statusCode(200)
        .body("clientId", equalTo("org:" + AnOffer.CUSTOMER))
        .body("documentNumber", equalTo("O/1/3/2026"))
        .body("expirationDate", equalTo("2026-03-16T13:00:00Z"))
        .body("offerCreatorUser.type", equalTo("INTEGRATION"))
        .body("status", equalTo("DRAFT"))
        .body("split.slots.availabilityState", contains("ALL_AVAILABLE", "NONE_AVAILABLE"))
        .body("split.slots[1].delivery.method.deliveryDate", notNullValue())
        .body("split.slots[1].productLines.productId", contains("cable", "drum"))
        .body("split.slots[1].productLines[0].parentLineId", nullValue())
        .body("split.slots[1].productLines[1].parentLineId", equalTo(line(0)))
        .body("split.slots[1].productLines[0].quantity.type", equalTo("CONTENT_QUANTITY"));
    partner().get(PARTNER + "/offer").then().statusCode(400);
  }

  /** A cable on its drum. */
  private void fill() {
    sending(
            "{\"sku\":\"cable\",\"quantity\":{\"type\":\"CONTENT_QUANTITY\",\"value\":750},"
                + "\"children\":[{\"sku\":\"drum\",\"quantity\":1}]}")
        .post(at("/lines"))
        .then()
        .statusCode(201)
        .body("lines", hasSize(2));
  }

  private ValidatableResponse send() {
    return partner().post(at("/send")).then().statusCode(200);
  }

  private String line(int index) {
    return partner().get(at("")).then().extract().path("lines[" + index + "].id");
  }

  private String at(String step) {
    return "/v1/offers/" + offer + step;
  }
}

package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.cart.CartDesk;
import org.orderhub.application.cart.CheckOutCart;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.order.OrderId;

@QuarkusTest
class CartsTest extends RestTest {
  private static final String CABLE =
      """
      {"sku":"CABLE","quantity":{"type":"CONTENT_QUANTITY","value":750},
       "allowQuantitySplitting":false,"children":[{"sku":"DRUM",
         "quantity":{"type":"ORDER_QUANTITY","value":2},"allowQuantityChange":false,
         "removable":false}]}\
      """;

  @Inject StubbedCarts carts;
  private String cart = "";

  @BeforeEach
  void begin() {
    carts.begin();
    useCases.findContact = id -> id.equals("1001") ? Optional.of(CartDesk.ADA) : Optional.empty();
    cart =
        sending("{\"customerId\":1001,\"currencyCode\":\"EUR\"}")
            .post("/v1/carts")
            .then()
            .statusCode(201)
            .header("ETag", equalTo("\"1\""))
            .body("customerId", equalTo(CartDesk.ADA.toString()))
            .body("status", equalTo("Open"))
            .body("lines", empty())
            .extract()
            .path("id");
  }

  @Test
  void aCartIsGivenToACustomerWhoIsThere() {
    sending("{\"customerId\":\"1001\"}")
        .post("/v1/carts")
        .then()
        .statusCode(201)
        .header("Location", containsString("/v1/carts/"))
        .body("currencyCode", equalTo("EUR"));
    sending("{\"customerId\":\"nobody\"}")
        .post("/v1/carts")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_customer"));
    sending("{\"currencyCode\":\"EURO\",\"vip\":true}")
        .post("/v1/carts")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/customerId", "/currencyCode", "/vip"));
  }

  @Test
  void cartsAreListedAndShown() {
    add(CABLE).statusCode(201);
    partner()
        .get("/v1/carts?customerId=1001")
        .then()
        .statusCode(200)
        .body("items.id", contains(cart))
        .body("items[0].lineCount", equalTo(2))
        .body("items[0].total", equalTo(757.5f));
    partner().get("/v1/carts?customerId=nobody").then().statusCode(400);
    partner().get("/v1/carts?cursor=x").then().statusCode(400);
    partner().get("/v1/carts/" + UUID.randomUUID()).then().statusCode(404);
    partner().get("/v1/carts/x").then().statusCode(404);
  }

  @Test
  void aLineShowsWhatItIsAndWhatItCosts() {
    add(CABLE)
        .statusCode(201)
        .header("ETag", equalTo("\"2\""))
        .header("Location", endsWith("/v1/carts/" + cart))
        .body("changes", hasSize(2))
        .body("lines[0].sku", equalTo("CABLE"))
        .body("lines[0].price", equalTo(0.89f))
        .body("lines[0].priceSource", equalTo("Catalogue"))
        .body("lines[0].purchasePrice", equalTo(0.52f))
        .body("lines[0].margin", equalTo(41.6f))
        .body("lines[0].contentUnit", equalTo("metre"))
        .body("lines[0].allowQuantitySplitting", equalTo(false))
        .body("lines[0].allowQuantityChange", equalTo(true))
        .body("lines[0].total", equalTo(667.5f))
        .body("lines[1].parentLineId", equalTo(line(0)))
        .body("lines[1].quantity.type", equalTo("ORDER_QUANTITY"))
        .body("lines[1].removable", equalTo(false))
        .body("total", equalTo(757.5f));
  }

  @Test
  void theSameProductStandsOnSeveralLinesWithPricesOfTheirOwn() {
    add("{\"sku\":\"CABLE\",\"quantity\":20}").statusCode(201);
    add("""
    {"productId":"CABLE","quantity":"5","price":"0.50","purchasePrice":0.40,
     "reason":"scratched","note":"the last piece"}\
    """)
        .statusCode(201)
        .body("lines.sku", contains("CABLE", "CABLE"))
        .body("lines.price", contains(0.89f, 0.5f))
        .body("lines[1].priceSource", equalTo("Manual"))
        .body("lines[1].discount", equalTo(43.8f))
        .body("lines[1].reason", equalTo("scratched"))
        .body("lines[1].note", equalTo("the last piece"))
        .body("total", equalTo(20.3f));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'sku':'CABLE','quantity':1,'price':-1}|/price|negative_price",
        "{'sku':'CABLE','quantity':1,'price':0.12345}|/price|too_many_decimals",
        "{'sku':'CABLE','quantity':0}|/quantity|out_of_range",
        "{'sku':'CABLE','quantity':{'value':-1}}|/quantity/value|out_of_range",
        "{'sku':'CABLE','quantity':{}}|/quantity/value|required",
        "{'sku':'CABLE','quantity':{'type':'DRUMS','value':1}}|/quantity/type|unknown_choice",
        "{'sku':'CABLE'}|/quantity|required",
        "{'quantity':1}|/sku|required",
        "{'sku':'CABLE','quantity':1,'parentLineId':'x'}|/parentLineId|not_an_id",
        "{'sku':'CABLE','quantity':1,'children':[{'sku':'DRUM'}]}|/children/0/quantity|required",
        "{'sku':'CABLE','quantity':1,'removable':'no'}|/removable|not_a_flag",
        "{'sku':'CABLE','quantity':1,'colour':'red'}|/colour|unknown_property"
      })
  void whatIsNoLineIsRefusedAtItsPlace(String body, String pointer, String code) {
    add(body.replace('\'', '"'))
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
    partner().get("/v1/carts/" + cart).then().body("lines", empty());
  }

  @Test
  void everyRefusalHasItsOwnCodeAndSaysWhatToDo() {
    add(CABLE).statusCode(201);
    refused(add("{\"sku\":\"GHOST\",\"quantity\":1}"), 422, "unknown_product", "PUT /v1/products");
    String nowhere = UUID.randomUUID().toString();
    refused(
        add("{\"sku\":\"DRUM\",\"quantity\":1,\"parentLineId\":\"%s\"}".formatted(nowhere)),
        422,
        "unknown_parent",
        "leave parentLineId out");
    refused(
        add("{\"sku\":\"DRUM\",\"quantity\":1,\"parentLineId\":\"%s\"}".formatted(line(1))),
        422,
        "parent_is_child",
        "Name its parent");
    refused(patch(1, "{\"quantity\":3}"), 409, "fixed_quantity", "add it anew");
    refused(delete(1), 409, "not_removable", "goes with");
    refused(
        add("{\"sku\":\"CABLE\",\"quantity\":999999999999999,\"price\":2}"),
        422,
        "out_of_range",
        "less");
    refused(
        add("{\"sku\":\"CABLE\",\"quantity\":{\"type\":\"ORDER_QUANTITY\",\"value\":9e14}}"),
        422,
        "out_of_range",
        "less");
    partner()
        .delete("/v1/carts/" + cart + "/lines/" + nowhere)
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no line of that id."));
    partner().get("/v1/carts/" + cart).then().body("versionTag", equalTo("2"));
  }

  @Test
  void aLineIsChangedByAMergePatch() {
    add(CABLE).statusCode(201);

    patch(0, "{\"quantity\":800,\"price\":0.79,\"reason\":\"regular\",\"note\":\"whole\"}")
        .statusCode(200)
        .header("ETag", equalTo("\"3\""))
        .body("lines[0].contentQuantity", equalTo(800))
        .body("lines[0].priceSource", equalTo("Manual"))
        .body("lines[0].reason", equalTo("regular"))
        .body("changes.field", hasItems("lines[" + line(0) + "].price"));
    patch(0, "{\"purchasePrice\":0.6}")
        .statusCode(200)
        .body("lines[0].price", equalTo(0.79f))
        .body("lines[0].purchasePrice", equalTo(0.6f))
        .body("lines[0].reason", equalTo("regular"));
    patch(0, "{\"price\":null,\"note\":null}")
        .statusCode(200)
        .body("lines[0].price", equalTo(0.89f))
        .body("lines[0].priceSource", equalTo("Catalogue"))
        .body("lines[0].note", nullValue());
    patch(0, "{}").statusCode(200).body("changes", empty());
    patch(0, "{\"allowQuantitySplitting\":false,\"removable\":false}")
        .statusCode(200)
        .body("lines[0].allowQuantityChange", equalTo(true))
        .body("lines[0].allowQuantitySplitting", equalTo(false))
        .body("lines[0].removable", equalTo(false));
    patch(0, "{\"removable\":\"no\"}").statusCode(400);
    patch(0, "{\"parentLineId\":\"%s\"}".formatted(line(0)))
        .statusCode(400)
        .body("errors[0].code", equalTo("parent_cycle"));
    patch(1, "{\"parentLineId\":\"%s\"}".formatted(UUID.randomUUID()))
        .statusCode(400)
        .body("errors[0].code", equalTo("fixed_parent"));
    patch(0, "{\"quantity\":null}").statusCode(400).body("errors[0].code", equalTo("required"));
  }

  @Test
  void aPatchNamesTheVersionItWasMadeOn() {
    add(CABLE).statusCode(201);
    String address = "/v1/carts/" + cart + "/lines/" + line(0);

    sending("{\"quantity\":1}")
        .patch(address)
        .then()
        .statusCode(428)
        .body("detail", containsString("If-Match"));
    sending("{\"price\":0.7}")
        .header("If-Match", "\"1\"")
        .patch(address)
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("2"))
        .body("changes[0].field", equalTo("lines[" + line(0) + "].price"))
        .body("changes[0].yours", equalTo("0.70"))
        .body("changes[0].theirs", equalTo("0.89"));
    sending("{\"quantity\":1}").header("If-Match", "*").patch(address).then().statusCode(200);
    partner()
        .header("If-Match", "\"1\"")
        .delete("/v1/carts/" + cart + "/lines/" + line(0))
        .then()
        .statusCode(412);
  }

  @Test
  void aParentTakesItsChildrenAlong() {
    add(CABLE).statusCode(201);
    delete(0).statusCode(200).body("lines", empty()).body("changes", hasSize(2));
  }

  @Test
  void openingSaysWhatTheCatalogueChanged() {
    add(CABLE).statusCode(201);
    carts.desk.reprice(CartDesk.CABLE, "1");

    partner()
        .post("/v1/carts/" + cart + "/use-todays-prices?dryRun=true")
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true));
    assertThat(carts.rehearsals).isOne();
    carts.desk.reprice(CartDesk.CABLE, "1.1");
    partner()
        .post("/v1/carts/" + cart + "/open")
        .then()
        .statusCode(200)
        .body("lines[0].price", equalTo(1.1f))
        .body("changes.after", hasItems("1.10"));
    partner().post("/v1/carts/" + UUID.randomUUID() + "/open").then().statusCode(404);
  }

  @Test
  void thePlanIsShownAndConfirmed() {
    carts.desk.stock(CartDesk.CABLE, "500", LocalDate.parse("2026-12-01"));
    add(CABLE).statusCode(201);

    Response plan = partner().get("/v1/carts/" + cart + "/plan");
    plan.then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""))
        .body("versionTag", equalTo("2"))
        .body("slots", hasSize(1))
        .body("slots[0].availability", equalTo("Later"))
        .body("slots[0].date", equalTo("2026-12-01"))
        .body("slots[0].forcedBy", equalTo(line(0)))
        .body("slots[0].lines.lineId", contains(line(0), line(1)));
    String shown = plan.asString().replaceFirst(",\"priceChanges\":\\[]", "");
    carts.desk.stock(CartDesk.CABLE, "1000", null);

    checkOut(shown)
        .statusCode(409)
        .body("type", equalTo("urn:orderhub:problem:not-as-confirmed"))
        .body("changes[0].yours", equalTo("750 on 2026-12-01"))
        .body("changes[0].theirs", equalTo("750 now"));
    carts.desk.stock(CartDesk.CABLE, "500", LocalDate.parse("2026-12-01"));
    String order =
        checkOut(shown)
            .statusCode(201)
            .header("Location", endsWith("/v1/orders/cart-" + cart))
            .body("cart.status", equalTo("CheckedOut"))
            .extract()
            .path("orderId");
    checkOut(shown).statusCode(200).body("orderId", equalTo(order));
    add(CABLE)
        .statusCode(409)
        .body("type", equalTo("urn:orderhub:problem:checked-out"))
        .body("detail", containsString(order));
  }

  @Test
  void otherPricesOfTheCatalogueAskAgain() {
    add("{\"sku\":\"CABLE\",\"quantity\":10}").statusCode(201);
    carts.desk.reprice(CartDesk.CABLE, "1");

    checkOut("{\"versionTag\":\"2\"}")
        .statusCode(409)
        .body("detail", containsString("use-todays-prices"))
        .body("changes[0].yours", equalTo("0.89"))
        .body("changes[0].theirs", equalTo("1.00"));
    checkOut("{\"versionTag\":\"2\",\"prices\":\"AsShown\"}")
        .statusCode(201)
        .body("cart.total", equalTo(8.9f));
  }

  @Test
  void whatCannotBeCheckedOutSaysWhy() {
    sending("")
        .header("If-Match", "\"1\"")
        .post("/v1/carts/" + cart + "/checkout")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("empty_cart"));
    checkOut("{}").statusCode(428);
    checkOut("{\"versionTag\":\"9\"}").statusCode(412).body("currentVersion", equalTo("1"));
    checkOut("{\"versionTag\":\"x\",\"slots\":[{\"availability\":\"Soon\"}],\"prices\":\"Mine\"}")
        .statusCode(400)
        .body("errors.pointer", hasItems("/versionTag", "/slots/0/availability", "/prices"));
    Cart stored = carts.desk.newCart(CartDesk.KEY);
    answers(new CheckOutCart.Result.TooManyLines(2_001, 2_000)).statusCode(422);
    answers(new CheckOutCart.Result.IdTaken(new OrderId("cart-1"))).statusCode(409);
    answers(new CheckOutCart.Result.DoesNotAddUp(List.of())).statusCode(400);
    answers(new CheckOutCart.Result.Missing(stored.id())).statusCode(404);
    answers(
            new CheckOutCart.Result.Conflict(
                stored.checkedOut(new OrderId("cart-1"), CartDesk.NOW)))
        .statusCode(412)
        .body("detail", containsString("became the order cart-1"));
  }

  private ValidatableResponse answers(CheckOutCart.Result result) {
    carts.checkOut = command -> result;
    return checkOut("{\"versionTag\":\"1\"}");
  }

  private ValidatableResponse add(String body) {
    return sending(body).post("/v1/carts/" + cart + "/lines").then();
  }

  private ValidatableResponse patch(int place, String body) {
    String tag = partner().get("/v1/carts/" + cart).getHeader("ETag");
    return sending(body)
        .header("If-Match", tag)
        .patch("/v1/carts/" + cart + "/lines/" + line(place))
        .then();
  }

  private ValidatableResponse delete(int place) {
    return partner().delete("/v1/carts/" + cart + "/lines/" + line(place)).then();
  }

  private ValidatableResponse checkOut(String body) {
    return sending(body).post("/v1/carts/" + cart + "/checkout").then();
  }

  private String line(int place) {
    return partner().get("/v1/carts/" + cart).path("lines[" + place + "].id");
  }

  private static void refused(ValidatableResponse answer, int status, String code, String todo) {
    answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].code", equalTo(code))
        .body("detail", containsString(todo));
  }
}

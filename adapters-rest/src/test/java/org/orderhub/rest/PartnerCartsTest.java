package org.orderhub.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.cart.CartDesk;

/** Carts at the partner's addresses, with the partner's bodies. */
@QuarkusTest
class PartnerCartsTest extends RestTest {
  /** The partner's page, with a value where it shows a type only. */
  private static final String PAGE =
      """
      {"configurableProducts":[{"children":[{"allowQuantityChange":true,
        "allowQuantitySplitting":false,"productId":"CABLE",
        "quantity":{"type":"CONTENT_QUANTITY"},"removable":true}]}]}\
      """;

  private static final String CABLE_ON_DRUMS =
      """
      {"configurableProducts":[{"main":{"productId":"CABLE",
        "quantity":{"type":"CONTENT_QUANTITY","value":750},"allowQuantitySplitting":false},
       "children":[{"productId":"DRUM","quantity":{"type":"ORDER_QUANTITY","value":2},
        "allowQuantityChange":false,"removable":false,"externalId":"drum-1"}]}]}\
      """;

  @Inject StubbedCarts carts;
  private String path = "";

  @BeforeEach
  void begin() {
    carts.begin();
    path =
        "/api/v1/orderpath/integrations/auth-required/carts/"
            + carts.desk.newCart(CartDesk.KEY).id();
  }

  @Test
  void theBodyOfThePageIsTaken() {
    put("/add-configurable-products", PAGE)
        .statusCode(200)
        .body("clientId", equalTo(CartDesk.ADA.toString()))
        .body("productLines[0].productId", equalTo("CABLE"))
        .body("productLines[0].parentLineId", nullValue())
        .body("productLines[0].quantity.value", equalTo(1))
        .body("productLines[0].allowQuantitySplitting", equalTo(false));
  }

  @Test
  void childrenBelongToTheirMainLine() {
    put("/add-configurable-products", CABLE_ON_DRUMS).statusCode(200);
    ValidatableResponse answer =
        sending(CABLE_ON_DRUMS).post(path + "/add-configurable-products").then();
    String main = answer.statusCode(200).extract().path("productLines[2].id");

    answer
        .body("productLines.productId", contains("CABLE", "DRUM", "CABLE", "DRUM"))
        .body("productLines[0].allowQuantityChange", equalTo(true))
        .body("productLines[0].removable", equalTo(true))
        .body("productLines[1].parentLineId", notNullValue())
        .body("productLines[1].removable", equalTo(false))
        .body("productLines[3].parentLineId", equalTo(main));
  }

  @Test
  void pricesOfLinesAreChanged() {
    String line =
        put(
                "/add-products",
                "{\"products\":[{\"productId\":\"CABLE\",\"quantity\":{\"value\":5}}]}")
            .statusCode(200)
            .extract()
            .path("productLines[0].id");

    post(
            "/change-product-line-prices",
            """
            {"productLines":[{"id":"%s","price":0.5,"purchasePrice":0.4,"reason":"damaged"}]}\
            """
                .formatted(line))
        .statusCode(200)
        .body("productLines[0].price", equalTo(0.5f))
        .body("productLines[0].purchasePrice", equalTo(0.4f));
    post("/change-product-line-prices", "{\"productLines\":[{\"id\":\"%s\"}]}".formatted(line))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/productLines/0/price"));
    post(
            "/change-product-line-prices",
            "{\"productLines\":[{\"id\":\"%s\",\"price\":1}]}".formatted(UUID.randomUUID()))
        .statusCode(404);
  }

  @Test
  void whatCannotBeAddedLeavesTheCartAsItIs() {
    put("/add-configurable-products", CABLE_ON_DRUMS.replace("DRUM", "GHOST"))
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_product"))
        .body("detail", containsString("GHOST"));
    put(
            "/add-configurable-products",
            "{\"configurableProducts\":[{},{\"main\":{\"quantity\":{}},\"extra\":1}],\"x\":1}")
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/configurableProducts/0/children",
                "/configurableProducts/1/main/productId",
                "/configurableProducts/1/extra",
                "/x"));
    put("/add-products", "{}").statusCode(400).body("errors", hasSize(1));
    put("/add-products", "{\"products\":[]}").statusCode(200).body("productLines", empty());
    sending(PAGE)
        .put(
            "/api/v1/orderpath/integrations/auth-required/carts/%s/add-configurable-products"
                .formatted(UUID.randomUUID()))
        .then()
        .statusCode(404);
  }

  private ValidatableResponse put(String step, String body) {
    return sending(body).put(path + step).then();
  }

  private ValidatableResponse post(String step, String body) {
    return sending(body).post(path + step).then();
  }
}

package org.orderhub.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The link of an offer, as browsers and what stands before them ask for it. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OfferLinkTest {
  private final Partner partner = Partner.DEMO;

  @Test
  void whatFetchesThePageAheadHasNotOpenedTheOffer() {
    String sku = OrderBodies.newId("LINK");
    partner
        .sends("{\"name\":\"%s\",\"price\":1,\"stock\":5,\"currencyCode\":\"EUR\"}".formatted(sku))
        .put("/v1/products/" + sku)
        .then()
        .statusCode(201);
    String customer = partner.post("/v1/customers", "{\"lastName\":\"Haller\"}").path("id");
    String offer =
        partner.post("/v1/offers", "{\"customerId\":\"%s\"}".formatted(customer)).path("id");
    partner
        .post("/v1/offers/" + offer + "/lines", "{\"sku\":\"%s\",\"quantity\":1}".formatted(sku))
        .then()
        .statusCode(201);
    String link = partner.post("/v1/offers/" + offer + "/send", "{}").path("link");

    given().header("Sec-Purpose", "prefetch").get(link).then().body(containsString(sku));
    given().header("Purpose", "prefetch").get(link).then().body(containsString(sku));
    opened(offer, 0);
    given().get(link).then().body(containsString(sku));
    given().get(link).then().body(containsString(sku));
    opened(offer, 1);
  }

  private void opened(String offer, int times) {
    partner
        .get("/v1/events?types=offer.opened&limit=500")
        .then()
        .statusCode(200)
        .body("items.findAll { it.data.offerId == '" + offer + "' }", hasSize(times));
  }
}

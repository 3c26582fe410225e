package org.orderhub.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files on offers: for the partner, and for whoever has the link. */
@QuarkusTest
@TestProfile(WithDemo.class)
class AttachmentJourneyTest extends BrowserJourney {
  private final Partner partner = Partner.DEMO;

  @Test
  void attachmentsOfOffersAreInTheirAnswersAndDownloadedByLink() {
    String customer = partner.post("/v1/customers", "{\"lastName\":\"Haller\"}").path("id");
    String offer =
        partner.post("/v1/offers", "{\"customerId\":\"%s\"}".formatted(customer)).path("id");
    String id =
        partner
            .uploads("offerId", offer, "drawing.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
            .path("id");
    String base = "/api/v1/orderpath/integrations/auth-required/";

    partner.get("/v1/offers/" + offer).then().body("attachments.id", equalTo(List.of(id)));
    partner
        .get(base + "offer?offerId=" + offer)
        .then()
        .body("notes[0].attachments[0].id", equalTo(id));
    String link =
        partner
            .get(base + "offers/" + offer + "/attachments/" + id + "/download-url")
            .path("downloadUrl");
    given().get(link).then().statusCode(200).body(equalTo("%PDF-1.7"));
    given().get("/v1/document-downloads/guess").then().statusCode(404);
  }

  @Test
  void whoComesByTheLinkOfAnOfferGetsItsAttachmentsAndNoOthers() {
    String customer = partner.post("/v1/customers", "{\"lastName\":\"Haller\"}").path("id");
    String sku = OrderBodies.newId("DOC");
    partner
        .sends("{\"name\":\"Drum\",\"price\":1,\"stock\":5,\"currencyCode\":\"EUR\"}")
        .put("/v1/products/" + sku)
        .then()
        .statusCode(201);
    String offer =
        partner.post("/v1/offers", "{\"customerId\":\"%s\"}".formatted(customer)).path("id");
    partner.post(
        "/v1/offers/" + offer + "/lines", "{\"sku\":\"%s\",\"quantity\":1}".formatted(sku));
    String mine =
        partner
            .uploads("offerId", offer, "drawing.txt", "Drawn".getBytes(StandardCharsets.UTF_8))
            .path("id");
    String other =
        partner.uploads("associatedCustomerId", customer, "file.txt", new byte[] {'a'}).path("id");
    String link = partner.post("/v1/offers/" + offer + "/send", "{}").path("link");

    Page guest = window(true).newPage();
    guest.navigate(link);
    var download = guest.waitForDownload(() -> guest.locator("#documents a").click());
    assertThat(download.suggestedFilename()).isEqualTo("drawing.txt");
    given().get(link + "/documents/" + mine).then().body(equalTo("Drawn"));
    given().get(link + "/documents/" + other).then().statusCode(404);
    given().get(link + "x/documents/" + mine).then().statusCode(404);
  }
}

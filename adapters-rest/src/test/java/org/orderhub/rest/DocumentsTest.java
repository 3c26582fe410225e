package org.orderhub.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.DocumentSubject;

@QuarkusTest
class DocumentsTest extends RestTest {
  private static final CustomerId ADA = new CustomerId(new UUID(3, 3));
  private static final UUID OFFER = new UUID(6, 6);

  @Inject StubbedDocuments documents;

  @BeforeEach
  void begin() {
    documents.begin();
    useCases.findContact = id -> id.equals("7") ? Optional.of(ADA) : Optional.empty();
    documents.counter.place(new DocumentSubject.OfCustomer(ADA.value()), "7", ADA, false);
    documents.counter.place(new DocumentSubject.OfOffer(OFFER), "O/1/3/2026", ADA, true);
  }

  @Test
  void aFileComesAsJsonAndGoesAsItCame() {
    String id =
        sending(json("\"associatedCustomerId\":7,\"folder\":\"Forms\"", "form é.txt", "words"))
            .post("/v1/documents")
            .then()
            .statusCode(201)
            .header("Location", containsString("/v1/documents/"))
            .body("associatedCustomerId", equalTo(ADA.toString()))
            .body("folder", equalTo("Forms"))
            .body("version", equalTo(1))
            .body("mediaType", equalTo("text/plain"))
            .extract()
            .path("id");
    String sha = partner().get("/v1/documents/" + id).path("sha256");

    partner()
        .get("/v1/documents/" + id + "/content")
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"" + sha + "\""))
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("Content-Disposition", containsString("attachment; filename=\"form _.txt\""))
        .header("Content-Disposition", containsString("filename*=UTF-8''form%20%C3%A9.txt"))
        .body(equalTo("words"));
    partner()
        .header("If-None-Match", "\"" + sha + "\"")
        .get("/v1/documents/" + id + "/content")
        .then()
        .statusCode(304);
    partner().get("/v1/documents?customerId=7").then().body("items", hasSize(1));
    partner().get("/v1/document-folders").then().body("items[0].name", equalTo("Forms"));
    partner().delete("/v1/documents/" + id).then().statusCode(204);
    partner()
        .get("/v1/documents/" + id + "/content")
        .then()
        .statusCode(404)
        .body("errorType", equalTo("notFound"));
  }

  @Test
  void aFileComesAsAFormToo() {
    multipart("drawing.pdf", "%PDF-1.7 x".getBytes(UTF_8))
        .statusCode(201)
        .body("offerId", equalTo(OFFER.toString()))
        .body("mediaType", equalTo("application/pdf"));
    multipart("drawing.pdf", "%PDF-1.7 y".getBytes(UTF_8)).body("version", equalTo(2));
    partner()
        .multiPart("offerId", OFFER.toString())
        .post("/v1/documents")
        .then()
        .statusCode(400)
        .body("modelErrors[0].propertyName", equalTo("file"));
  }

  @Test
  void aFolderIsMadeAndNamedByItsNumber() {
    int number =
        sending("{\"name\":\"Appraisals\"}")
            .post("/v1/document-folders")
            .then()
            .statusCode(201)
            .body("name", equalTo("Appraisals"))
            .extract()
            .path("id");
    sending("{\"name\":\"Appraisals\"}")
        .post("/v1/document-folders")
        .then()
        .statusCode(200)
        .body("id", equalTo(number));

    sending(json("\"associatedCustomerId\":7,\"folderId\":" + number, "a.txt", "x"))
        .post("/v1/documents")
        .then()
        .statusCode(201)
        .body("folder", equalTo("Appraisals"));
    refused(json("\"associatedCustomerId\":7,\"folderId\":99", "b.txt", "x"), 400)
        .body("modelErrors[0].propertyName", equalTo("folderId"));
    refused(json("\"associatedCustomerId\":7,\"folder\":\"A\",\"folderId\":1", "b.txt", "x"), 400)
        .body("modelErrors[0].propertyName", equalTo("folderId"));
    sending("{\"name\":\"a/b\"}")
        .post("/v1/document-folders")
        .then()
        .statusCode(400)
        .body("modelErrors[0].propertyName", equalTo("name"));
  }

  @Test
  void anAttachmentIsDownloadedWithoutAKeyForAWhile() {
    String id = multipart("drawing.pdf", "%PDF-1.7 x".getBytes(UTF_8)).extract().path("id");
    String offers = "/api/v1/orderpath/integrations/auth-required/offers/";
    String address =
        partner()
            .get(offers + OFFER + "/attachments/" + id + "/download-url")
            .then()
            .statusCode(200)
            .extract()
            .path("downloadUrl");
    given().get(address).then().statusCode(200);
    given().get(address + "x").then().statusCode(404);
    partner()
        .get(offers + new UUID(1, 1) + "/attachments/" + id + "/download-url")
        .then()
        .statusCode(404);
  }

  @Test
  void whatIsWrongIsSaidInThePartnersFormAndNothingIsStored() {
    refused(json("\"associatedCustomerId\":\"7\"", "a.png", "<html><script>"), 400)
        .body("modelErrors[0].propertyName", equalTo("fileName"))
        .body("modelErrors[0].message", containsString("text/html"));
    refused(json("\"associatedCustomerId\":\"7\"", "a.txt", ""), 400)
        .body("modelErrors[0].message", equalTo("holds no byte"));
    refused(json("\"associatedCustomerId\":\"9\"", "a.txt", "x"), 400)
        .body("modelErrors[0].propertyName", equalTo("associatedCustomerId"));
    refused(json("\"associatedCustomerId\":\"7\",\"orderId\":\"1\"", "a.txt", "x"), 400);
    refused(json("\"offerId\":\"" + new UUID(8, 8) + "\"", "a.txt", "x"), 400);
    refused("{\"fileName\":\"a/b\",\"vip\":true,\"content\":[1]}", 400)
        .body("modelErrors.propertyName", hasItems("vip", "content"));
    refused("{\"associatedCustomerId\":7,\"fileName\":\"a\",\"content\":\"***\"}", 400);
    refused("{\"content\":", 400).body("errorType", equalTo("invalidRequest"));
    multipart("a.bin", new byte[26 * 1024 * 1024])
        .statusCode(413)
        .body("message", equalTo("A file holds at most 25 MiB."));
    assertThat(documents.counter.documents.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "C:\\\\a.txt", "a\\r\\nSet-Cookie: b=c.txt", "..", " "})
  void aNameIsNoPathAndOneLine(String name) {
    refused(json("\"associatedCustomerId\":7", name, "x"), 400)
        .body("modelErrors[0].propertyName", equalTo("fileName"));
  }

  private static ValidatableResponse refused(String body, int status) {
    return sending(body).post("/v1/documents").then().statusCode(status);
  }

  private static ValidatableResponse multipart(String name, byte[] bytes) {
    return partner()
        .multiPart("offerId", OFFER.toString())
        .multiPart("file", name, bytes)
        .post("/v1/documents")
        .then();
  }

  private static String json(String place, String name, String text) {
    return "{%s,\"fileName\":\"%s\",\"content\":\"%s\"}"
        .formatted(place, name, Base64.getEncoder().encodeToString(text.getBytes(UTF_8)));
  }
}

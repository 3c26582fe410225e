package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;
import org.orderhub.web.Chromium;

/** Files on orders, customers and offers: by REST, by page, and as customers see them. */
@QuarkusTest
@TestProfile(WithDemo.class)
class DocumentJourneyTest {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                  + "RU5ErkJggg==");
  private static Chromium chromium;

  @TestHTTPResource("/")
  URI address;

  @Inject OpenAccount openAccount;

  private final Partner partner = Partner.DEMO;
  private final String order = OrderBodies.newId("DOC");
  private final List<BrowserContext> windows = new ArrayList<>();

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @AfterEach
  void closeWindows() {
    windows.forEach(BrowserContext::close);
  }

  @Test
  void aFileOfSeveralPartsGoesOutAsItCameIn() {
    partner.registers(OrderBodies.cableOnDrum(order));
    byte[] bytes = new byte[1024 * 1024 + 1];
    new Random(7).nextBytes(bytes);
    bytes[0] = 0;
    Response added = multipart("orderId", order, "plan.bin", bytes);
    added.then().statusCode(201).body("orderId", equalTo(order)).body("version", equalTo(1));
    String id = added.path("id");

    // A difference would be told byte by byte.
    assertThat(Arrays.equals(partner.get("/v1/documents/" + id + "/content").asByteArray(), bytes))
        .isTrue();
    partner.get("/v1/documents?orderId=" + order).then().body("items", hasSize(1));
    partner
        .get("/v1/events?types=document.added&limit=500")
        .then()
        .body("items.data.documentId", hasItem(id));
    Partner other = OtherAccount.partnerOf(openAccount, Scope.ADMIN);
    other.get("/v1/documents/" + id).then().statusCode(404);
    other.get("/v1/documents/" + id + "/content").then().statusCode(404);
    other.ask().delete("/v1/documents/" + id).then().statusCode(404);
  }

  @Test
  void anUploadWithAKeyIsDoneOnceAndAnotherFileIsAnotherRequest() {
    partner.registers(OrderBodies.cableOnDrum(order));
    String key = UUID.randomUUID().toString();
    String first = keyed(key, "one").then().statusCode(201).extract().path("id");
    keyed(key, "one")
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(first));
    keyed(key, "two").then().statusCode(422);
    partner.get("/v1/documents?orderId=" + order).then().body("items", hasSize(1));
  }

  @Test
  void attachmentsOfOffersAreInTheirAnswersAndDownloadedByLink() {
    String customer = partner.post("/v1/customers", "{\"lastName\":\"Haller\"}").path("id");
    String offer =
        partner.post("/v1/offers", "{\"customerId\":\"%s\"}".formatted(customer)).path("id");
    String id =
        multipart("offerId", offer, "drawing.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
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

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffAddAFileAndTheCustomerGetsIt(boolean scripts) {
    partner.registers(OrderBodies.cableOnDrum(order));
    Page page = window(scripts).newPage();
    Chromium.signIn(page, "admin@demo.test");
    page.navigate("/orders/" + order);
    choose(page, "picture.png", PIXEL);
    assertThat(page.locator("#documents")).containsText("picture.png");
    assertThat(page.locator(".time-line").first()).containsText("Document added");
    choose(page, "evil.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("text/html");
    page.navigate("/orders/" + order);
    page.locator("#documents a").first().click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("picture.png");
    assertThat((int) page.evaluate("document.querySelector('.card img').naturalWidth"))
        .isEqualTo(1);

    String id = partner.get("/v1/documents?orderId=" + order).path("items[0].id");
    Page shop = window(scripts).newPage();
    shop.navigate("/shop/documents/" + id);
    shop.getByLabel("E-mail address").fill("ada@demo.test");
    shop.getByLabel("Password").fill("demo");
    press(shop, "Sign in");
    shop.navigate("/shop/orders/" + order);
    assertThat(shop.locator("#documents a")).hasText("picture.png");
    var download = shop.waitForDownload(() -> shop.locator("#documents a").click());
    assertThat(download.suggestedFilename()).isEqualTo("picture.png");
    notTheirs(shop);

    page.getByText("Delete", new Page.GetByTextOptions().setExact(true)).click();
    press(page, "Yes, delete this version");
    assertThat(page.locator("#documents")).containsText("No documents yet");
    partner.get("/v1/documents/" + id).then().statusCode(404);
    assertThat(shop.request().get("/shop/documents/" + id).status()).isEqualTo(404);
  }

  /** Documents of the customer's own file are for staff, and others' for nobody. */
  private void notTheirs(Page shop) {
    String stranger = partner.post("/v1/customers", "{\"lastName\":\"Eve\"}").path("id");
    String id = multipart("associatedCustomerId", stranger, "a.txt", new byte[] {'a'}).path("id");
    assertThat(shop.request().get("/shop/documents/" + id).status()).isEqualTo(404);
    assertThat(shop.request().get("/documents/" + id).text()).doesNotContain("a.txt");
    assertThat(shop.request().get("/documents/" + id + "/content").text()).isNotEqualTo("a");
  }

  @Test
  void whoSendsAFileSeesHowMuchOfItHasArrived() {
    partner.registers(OrderBodies.cableOnDrum(order));
    Page page = window(true).newPage();
    Chromium.signIn(page, "admin@demo.test");
    page.navigate("/orders/" + order);
    page.evaluate(
        """
        () => {
          const bar = document.querySelector("progress");
          window.shown = [];
          new MutationObserver(() => window.shown.push([bar.hidden, bar.value]))
            .observe(bar, {attributes: true});
        }
        """);
    choose(page, "plan.bin", new byte[4 * 1024 * 1024]);

    assertThat(page.locator("#documents")).containsText("plan.bin");
    assertThat(page.evaluate("window.shown.at(-1)")).isEqualTo(List.of(false, 1));
    assertThat(page).hasURL(address + "orders/" + order);
    assertThat(page.locator("[data-theme-toggle]")).isVisible();
  }

  @Test
  void aFileThatIsTooLargeIsNotSent(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("plan.bin");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(25 * 1024 * 1024 + 1);
    }
    partner.registers(OrderBodies.cableOnDrum(order));
    Page page = window(true).newPage();
    Chromium.signIn(page, "admin@demo.test");
    page.navigate("/orders/" + order);
    page.locator("#document-file").setInputFiles(large);
    press(page, "Add document");

    assertThat(page.evaluate("document.querySelector('#document-file').validationMessage"))
        .isEqualTo("A file holds at most 25 MiB.");
    partner.get("/v1/documents?orderId=" + order).then().body("items", hasSize(0));
  }

  private Response keyed(String key, String text) {
    return partner
        .ask()
        .header("Idempotency-Key", key)
        .multiPart("orderId", order)
        .multiPart("file", "a.txt", text.getBytes(StandardCharsets.UTF_8))
        .post("/v1/documents");
  }

  private Response multipart(String field, String value, String name, byte[] bytes) {
    return partner
        .ask()
        .multiPart(field, value)
        .multiPart("file", name, bytes)
        .post("/v1/documents");
  }

  private static void choose(Page page, String name, byte[] bytes) {
    page.locator("#document-file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    press(page, "Add document");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private BrowserContext window(boolean scripts) {
    BrowserContext window =
        chromium.window(address.toString(), Chromium.DESKTOP, ColorScheme.LIGHT, scripts);
    windows.add(window);
    return window;
  }
}

package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Files on pages: added by staff, and found by the customer they are for. */
@QuarkusTest
@TestProfile(WithDemo.class)
class DocumentJourneyTest extends BrowserJourney {
  private static final byte[] PIXEL =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                  + "RU5ErkJggg==");

  private final Partner partner = Partner.DEMO;
  private final String order = OrderBodies.newId("DOC");

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
    String id =
        partner.uploads("associatedCustomerId", stranger, "a.txt", new byte[] {'a'}).path("id");
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

  private static void choose(Page page, String name, byte[] bytes) {
    page.locator("#document-file")
        .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    press(page, "Add document");
  }
}

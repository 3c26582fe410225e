package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Products come as a table, by REST and by page; what would change is told first. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ProductImportJourneyTest extends BrowserJourney {
  private final Partner partner = Partner.DEMO;
  private BrowserContext window;

  @Test
  void aTableIsTriedAndThenImported() {
    String sku = OrderBodies.newId("CSV");
    String table =
        "sku,name,unit,contentUnit,contentPerUnit,price,stock\n"
            + sku
            + ",\"Cable, 3 × 1.5\",drum,metre,500,0.89,1200\n"
            + sku
            + "-X,Drum,piece,,,dear,\n";

    sends(table)
        .post("/v1/products/import?dryRun=true")
        .then()
        .statusCode(200)
        .body("created", equalTo(1))
        .body("refused", equalTo(1))
        .body("lines[1].line", equalTo(3))
        .body("lines[1].errors[0].pointer", equalTo("/price"))
        .body("lines[1].errors[0].code", equalTo("not_a_number"));
    partner.get("/v1/products/" + sku).then().statusCode(404);

    sends(table).post("/v1/products/import").then().statusCode(200).body("created", equalTo(1));
    partner
        .get("/v1/products/" + sku)
        .then()
        .statusCode(200)
        .body("name", equalTo("Cable, 3 × 1.5"))
        .body("unit", equalTo("drum"))
        .body("contentUnit", equalTo("metre"))
        .body("contentPerUnit", equalTo(500))
        .body("stock", equalTo(1200));
    sends(table).post("/v1/products/import").then().body("unchanged", equalTo(1));
    sends("sku;stock\n" + sku + ";7\n")
        .post("/v1/products/import")
        .then()
        .body("lines[0].changes[0].before", equalTo("1200"))
        .body("lines[0].changes[0].after", equalTo("7"));
  }

  @Test
  void whatIsNoTableIsRefusedWhole() {
    sends("name,price\nCable,1\n")
        .post("/v1/products/import")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("not_a_table"));
    sends("sku,name\n\"A,B\n").post("/v1/products/import").then().statusCode(400);
    partner
        .ask()
        .contentType("text/csv")
        .body(new byte[] {'s', 'k', 'u', '\n', (byte) 0xE4})
        .post("/v1/products/import")
        .then()
        .statusCode(400)
        .body("errors[0].message", containsString("UTF-8"));
    sends("sku\n" + "x".repeat(8 * 1024 * 1024)).post("/v1/products/import").then().statusCode(413);
    partner.post("/v1/products/import", "{}").then().statusCode(415);
  }

  @Test
  void aKeyedImportIsCarriedOutOnce() {
    String sku = OrderBodies.newId("CSV");
    String key = OrderBodies.newId("KEY");
    String table = "sku,name,price\n" + sku + ",Cable,1\n";
    sends(table).header("Idempotency-Key", key).post("/v1/products/import").then().statusCode(200);

    sends(table)
        .header("Idempotency-Key", key)
        .post("/v1/products/import")
        .then()
        .header("Idempotent-Replayed", "true")
        .body("created", equalTo(1));
    partner.get("/v1/products/" + sku).then().header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void staffLookAtWhatWouldChangeBeforeTheyImport(boolean scripts) throws IOException {
    String sku = OrderBodies.newId("CSV");
    String table =
        "sku,name,price\r\n" + sku + ",Kabel für außen,1.25\r\n=" + sku + ",Formula,dear\r\n";
    Page page = signedIn(scripts);
    page.navigate("/products");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import")).first().click();
    page.locator("#table")
        .setInputFiles(new FilePayload("products.csv", "text/csv", table.getBytes(UTF_8)));
    press(page, "Look at what would change");

    assertThat(page.locator(".fact-card"))
        .hasText(new String[] {"New1", "Changes0", "As it is0", "Refused1"});
    assertThat(page.locator("tbody tr").first()).containsText("price must be a number");
    partner.get("/v1/products/" + sku).then().statusCode(404);
    Download mistakes = page.waitForDownload(() -> press(page, "Download the mistakes as CSV"));
    assertThat(Files.readString(mistakes.path()))
        .isEqualTo(
            "line,sku,column,problem\r\n3,\"'="
                + sku
                + "\",price,\"must be a number with a point, such as 12.50\"\r\n");

    press(page, "Import all but the refused");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Imported");
    partner.get("/v1/products/" + sku).then().body("name", startsWith("Kabel für außen"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFileThatIsNoTableSaysWhy(boolean scripts) {
    Page page = signedIn(scripts);
    page.navigate("/import-products");
    page.locator("#table")
        .setInputFiles(new FilePayload("x.csv", "text/csv", "colour\nred".getBytes(UTF_8)));
    press(page, "Look at what would change");
    assertThat(page.locator("#refused")).containsText("There is no column");
  }

  private RequestSpecification sends(String table) {
    return partner.ask().contentType("text/csv").body(table.getBytes(UTF_8));
  }

  private Page signedIn(boolean scripts) {
    window = window(scripts);
    Page page = window.newPage();
    Chromium.signIn(page, "admin@demo.test");
    return page;
  }
}

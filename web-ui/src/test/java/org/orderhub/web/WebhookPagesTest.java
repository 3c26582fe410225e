package org.orderhub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithStubs.class)
class WebhookPagesTest {
  private static final Pattern DETAIL = Pattern.compile("href=\"(/webhooks/[0-9a-f-]{36})\"");
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void theFormBeginsWithWhatMostPeopleWant() {
    admin
        .ask()
        .get("/webhooks/new")
        .then()
        .statusCode(200)
        .body(containsString("value=\"*\" checked"))
        .body(containsString("value=\"ACTIVE\" checked"))
        .body(containsString("value=\"NONE\" checked"))
        .body(containsString("value=\"SKIP\" checked"));
  }

  @Test
  void aNewWebhookShowsItsSecretOnce() {
    Response created = form("Warehouse <1>", "https://hub.example/in").post("/webhooks/new");
    created.then().statusCode(201).body(containsString("whsec_"));
    admin
        .ask()
        .get("/webhooks")
        .then()
        .body(containsString("Warehouse &lt;1&gt;"))
        .body(containsString("order.registered"))
        .body(not(containsString("whsec_")));
    admin.ask().get(path(created)).then().statusCode(200).body(not(containsString("whsec_")));
  }

  @Test
  void aRefusedFormSaysWhereAndKeepsWhatWasTypedButPasswords() {
    admin
        .form()
        .formParam("name", " ")
        .formParam("url", "ftp://hub.example")
        .formParam("status", "ACTIVE")
        .formParam("authentication", "HTTP_BASIC")
        .formParam("username", "a:b")
        .formParam("password", "secret word")
        .formParam("afterExhaustion", "PARK")
        .post("/webhooks/new")
        .then()
        .statusCode(400)
        .body(containsString("Must not be blank."))
        .body(containsString("Must begin with https:// or http://."))
        .body(containsString("Must name at least one event type."))
        .body(containsString("Must not hold a colon."))
        .body(containsString("value=\"ftp://hub.example\""))
        .body(containsString("value=\"PARK\" checked"))
        .body(not(containsString("secret word")));
  }

  @Test
  void editingKeepsThePasswordUnlessANewOneIsTyped() {
    String path = path(basic("first password", 0, "/webhooks/new"));
    basic("", 1, path + "/edit").then().statusCode(303).header("Location", endsWith(path));
    String page = admin.ask().get(path + "/edit").asString();
    assertThat(page).contains("value=\"hub\"").doesNotContain("first password");
  }

  @Test
  void aPasswordIsNeededWhereThereWasNone() {
    String path = path(form("Plain", "https://hub.example/in").post("/webhooks/new"));
    basic("", 1, path + "/edit").then().statusCode(400).body(containsString("Must not be blank."));
  }

  @Test
  void aStaleFormOverwritesNothing() {
    String path = path(form("Old name", "https://hub.example/in").post("/webhooks/new"));
    form("Theirs", "https://hub.example/in").formParam("version", 1).post(path + "/edit");
    form("Mine", "https://hub.example/mine")
        .formParam("version", 1)
        .post(path + "/edit")
        .then()
        .statusCode(409)
        .body(containsString("Theirs"))
        .body(containsString("Mine"));
    admin.ask().get(path).then().body(not(containsString("Mine")));
  }

  @Test
  void itIsSwitchedOffAndOn() {
    String path = path(form("Switched", "https://hub.example/in").post("/webhooks/new"));
    switchTo(path, "INACTIVE", 1).then().statusCode(303);
    admin.ask().get(path).then().body(containsString("Inactive")).body(containsString("Enable"));
    switchTo(path, "ACTIVE", 2).then().statusCode(303);
    switchTo(path, "ON", 3).then().statusCode(400);
  }

  @Test
  void deletingAsksFirst() {
    String path = path(form("Short-lived", "https://hub.example/in").post("/webhooks/new"));
    admin.ask().get(path + "/delete").then().statusCode(200).body(containsString("for good"));
    admin.ask().get(path).then().statusCode(200);
    admin.form().post(path + "/delete").then().statusCode(303);
    admin.ask().get(path).then().statusCode(404);
    admin.form().post(path + "/delete").then().statusCode(404);
  }

  @Test
  void aTestShowsTheRequestAndTheAnswer() {
    String path = path(form("Tested", "https://hub.example/in").post("/webhooks/new"));
    admin
        .form()
        .post(path + "/test")
        .then()
        .statusCode(200)
        .body(containsString("Refused with 500"))
        .body(containsString("85 ms"))
        .body(containsString("SO-2041 &lt;b&gt;"))
        .body(containsString("&lt;h1&gt;Internal error&lt;/h1&gt;"));
  }

  @Test
  void deliveriesAreFilteredByState() {
    String path = path(form("Delivered", "https://hub.example/in").post("/webhooks/new"));
    admin.ask().get(path).then().body(containsString("SO-2040")).body(containsString("SO-2043"));
    admin
        .ask()
        .get(path + "?state=PARKED")
        .then()
        .body(containsString("SO-2043"))
        .body(not(containsString("SO-2040")));
    admin.ask().get(path + "?state=LOST&after=x").then().statusCode(200);
  }

  @Test
  void theMessagesOfOneOrderAreFoundByItsNumber() {
    String path = path(form("Ordered", "https://hub.example/in").post("/webhooks/new"));
    admin
        .ask()
        .get(path + "?order=SO-2041")
        .then()
        .body(containsString("SO-2041"))
        .body(not(containsString("SO-2043")));
    admin.ask().get(path + "?order=SO-9").then().body(containsString("There is no such order"));
  }

  @Test
  void aDeliveryShowsItsBodyAndEveryTry() {
    String path = path(form("Tried", "https://hub.example/in").post("/webhooks/new"));
    admin
        .ask()
        .get(path + "/deliveries/" + new UUID(1, 0))
        .then()
        .statusCode(200)
        .body(containsString("the connection was refused"))
        .body(containsString("Refused with 503, asked to wait 30 s"))
        .body(containsString("Accepted with 200"))
        .body(containsString("order.registered"));
    admin.ask().get(path + "/deliveries/" + UUID.randomUUID()).then().statusCode(404);
    admin.ask().get(path + "/deliveries/none").then().statusCode(404);
  }

  @Test
  void theFormIsTestedBeforeItIsSaved() {
    form("Not saved", "https://hub.example/in")
        .formParam("headers", "X-Token: hush hush")
        .post("/webhooks/new/test")
        .then()
        .statusCode(200)
        .body(containsString("POST https://hub.example/in"))
        .body(containsString("Refused with 500"))
        .body(containsString("&lt;none&gt;"))
        .body(containsString("Basic …"))
        .body(not(containsString("hush hush")));
    form("Not saved", "https://hub.example/in")
        .header("HX-Request", "true")
        .post("/webhooks/new/test")
        .then()
        .statusCode(200)
        .body(not(containsString("<html")))
        .body(containsString("Refused with 500"));
    form("", "hub.example")
        .post("/webhooks/new/test")
        .then()
        .body(containsString("Nothing was sent"))
        .body(not(containsString("Refused with 500")));
    admin.ask().get("/webhooks").then().body(not(containsString("Not saved")));
  }

  @Test
  void headersGoInAndNeverOutAgain() {
    Response created =
        form("With headers", "https://hub.example/in")
            .formParam("headers", "X-Token: hush hush\r\nX-Tenant:north\r\n")
            .formParam("maxInFlight", "8")
            .post("/webhooks/new");
    String path = path(created);
    admin
        .ask()
        .get(path)
        .then()
        .body(containsString("X-Token"))
        .body(containsString("8 messages on the wire"))
        .body(not(containsString("hush hush")));
    form("With headers", "https://hub.example/in").formParam("version", 1).post(path + "/edit");
    admin.ask().get(path).then().body(containsString("X-Tenant"));
    form("With headers", "https://hub.example/in")
        .formParam("version", 2)
        .formParam("headersGo", "on")
        .post(path + "/edit");
    admin.ask().get(path).then().body(not(containsString("X-Tenant")));
  }

  @Test
  void wrongHeadersAreSaidAtTheirField() {
    form("Wrong", "https://hub.example/in")
        .formParam("headers", "Host: elsewhere.example")
        .formParam("maxInFlight", "33")
        .post("/webhooks/new")
        .then()
        .statusCode(400)
        .body(containsString("Must not name the header Host."))
        .body(containsString("Must be from 1 to 32."));
  }

  @Test
  void troubleIsToldOnEveryPageInTermsOfTheBusiness() {
    String path = path(form(StubWebhooks.FAILING, "https://hub.example/in").post("/webhooks/new"));
    admin
        .ask()
        .get("/webhooks")
        .then()
        .body(containsString("37 orders"))
        .body(containsString("12,480.00 EUR"))
        .body(containsString("not yet known to"))
        .body(containsString("In trouble"));
    String banner = "href=\"" + path + "\">See what waits";
    admin.ask().get("/orders").then().body(containsString(banner));
    Browser.signedInAs("agent@demo.test")
        .ask()
        .get("/orders")
        .then()
        .body(containsString("Please tell an administrator"))
        .body(not(containsString(banner)));
    admin.form().post(path + "/delete");
    admin.ask().get("/orders").then().body(not(containsString(banner)));
  }

  @Test
  void aParkedMessageIsReleasedOrSkipped() {
    String path = path(form("Parked", "https://hub.example/in").post("/webhooks/new"));
    String parked = path + "/deliveries/" + new UUID(1, 3);
    admin
        .ask()
        .get(parked)
        .then()
        .body(containsString("2 later messages wait for it"))
        .body(containsString("Release: try it again"));
    admin
        .form()
        .post(parked + "/release")
        .then()
        .statusCode(303)
        .header("Location", endsWith(parked));
    admin.form().post(parked + "/skip").then().statusCode(303);
    admin.form().post(path + "/deliveries/none/skip").then().statusCode(404);
  }

  @Test
  void manyAreCountedBeforeTheyAreSentAgain() {
    String path = path(form("Again", "https://hub.example/in").post("/webhooks/new"));
    admin
        .ask()
        .get(path + "/replay")
        .then()
        .statusCode(200)
        .body(containsString("Zoe &lt;Admin&gt;"));
    admin
        .ask()
        .get(path + "/replay?what=RANGE&from=2026-03-01&to=2026-03-02&types=&which=ANY")
        .then()
        .statusCode(200)
        .body(containsString("Send 37 again"));
    admin
        .ask()
        .get(path + "/replay?what=RANGE&from=2026-03-02&to=2026-03-01&types=&which=ANY")
        .then()
        .statusCode(400)
        .body(containsString("Must not be before the first day."));
    admin
        .form()
        .formParam("what", "SINCE_OFF")
        .post(path + "/replay")
        .then()
        .statusCode(303)
        .header("Location", endsWith(path));
  }

  @Test
  void aNewSecretIsShownOnceAfterAQuestion() {
    String path = path(form("Rotated", "https://hub.example/in").post("/webhooks/new"));
    admin
        .ask()
        .get(path + "/rotate-secret")
        .then()
        .statusCode(200)
        .body(containsString("24 hours"))
        .body(not(containsString("whsec_")));
    admin
        .form()
        .post(path + "/rotate-secret")
        .then()
        .statusCode(200)
        .body(containsString("whsec_"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/webhooks", "/webhooks/new", "/webhooks/00000000-0000-0000-0000-000000000001"})
  void onlyAdministratorsManageWebhooks(String path) {
    for (String email : new String[] {"agent@demo.test", "viewer@demo.test"}) {
      Browser browser = Browser.signedInAs(email);
      browser.ask().get(path).then().statusCode(403).body(containsString("You may not do this"));
      browser.ask().get("/orders").then().body(not(containsString("href=\"/webhooks\"")));
    }
  }

  private RequestSpecification form(String name, String url) {
    return admin
        .form()
        .formParam("name", name)
        .formParam("url", url)
        .formParam("types", "order.registered")
        .formParam("status", "ACTIVE")
        .formParam("authentication", "NONE")
        .formParam("afterExhaustion", "SKIP");
  }

  private Response basic(String password, int version, String path) {
    return admin
        .form()
        .formParam("name", "Basic")
        .formParam("url", "https://hub.example/in")
        .formParam("types", "*")
        .formParam("status", "ACTIVE")
        .formParam("authentication", "HTTP_BASIC")
        .formParam("username", "hub")
        .formParam("password", password)
        .formParam("afterExhaustion", "SKIP")
        .formParam("version", version)
        .post(path);
  }

  private Response switchTo(String path, String status, int version) {
    return admin
        .form()
        .formParam("status", status)
        .formParam("version", version)
        .post(path + "/status");
  }

  /** The last link of the page that shows the secret; a banner may name others before. */
  private static String path(Response created) {
    List<String> links =
        DETAIL.matcher(created.asString()).results().map(link -> link.group(1)).toList();
    assertThat(links).isNotEmpty();
    return links.getLast();
  }
}

package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** Step 3 of the partner's page: Client logged, in the back office and in the customer view. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ClientLoggedJourneyTest extends BrowserJourney {
  private static final String WEBHOOKS = "/api/v1/webhooks/integrations/auth-required/webhooks";
  private static final String PASSWORD = "a sentence of mine";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Partner partner = Partner.DEMO;
  private String webhook = "";

  @AfterEach
  void tidyUp() {
    if (!webhook.isEmpty()) {
      partner.ask().delete(webhook).then().statusCode(204);
    }
  }

  /** A customer nobody opened yet: who opens one twice within two seconds opened it once. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theReceiverIsToldWhoCameIn(boolean scripts) {
    try (Receiver receiver = new Receiver()) {
      webhook = subscribed(receiver);
      String email = OrderBodies.newId("ida") + "@werk.example";
      JsonPath ida = customer(email);

      Page office = window(scripts).newPage();
      Chromium.signIn(office, "admin@demo.test");
      link(office, "Customers");
      office.waitForURL("**/customers");
      office.locator("input[name=q]").fill(email);
      office.locator("input[name=q]").press("Enter");
      office.waitForURL("**/customers?q=*");
      link(office, "Ida Byron");
      JsonPath byOperator = told(receiver, 1);
      assertThat(byOperator.getString("type")).isEqualTo("client.logged");
      assertThat(byOperator.getString("data.customerId")).isEqualTo(ida.getString("id"));
      assertThat(byOperator.getLong("data.customerNumber")).isEqualTo(ida.getLong("number"));
      assertThat(byOperator.getString("data.who")).isEqualTo("operator");
      assertThat(byOperator.getString("data.actor.name")).isEqualTo("Demo Administrator");
      assertThat(receiver.messages().getFirst().header("Authorization")).startsWith("Basic ");

      Page shop = window(scripts).newPage();
      shop.navigate(invite(office));
      shop.getByLabel("Password").fill(PASSWORD);
      press(shop, "Set the password");
      assertThat(shop.getByRole(AriaRole.STATUS)).containsText("Your password is set");
      shop.getByLabel("Password").fill(PASSWORD);
      press(shop, "Sign in");
      link(shop, "Account");
      assertThat(shop.getByRole(AriaRole.HEADING).first()).hasText("Account details");
      JsonPath byCustomer = told(receiver, 2);
      assertThat(byCustomer.getString("data.customerId")).isEqualTo(ida.getString("id"));
      assertThat(byCustomer.getString("data.who")).isEqualTo("customer");
      assertThat(byCustomer.getString("data.actor.name")).isEqualTo("Ida Byron");
      assertThat(byCustomer.getLong("previousSequence")).isEqualTo(byOperator.getLong("sequence"));

      office.navigate("/customers/" + ida.getString("id"));
      assertThat(cameIn(office, "Ida Byron")).isVisible();
      assertThat(cameIn(office, "Demo Administrator")).isVisible();
    }
  }

  @Test
  void thePartnersTypeHasItsExchange() {
    partner
        .get(WEBHOOKS + "/types")
        .then()
        .body("name", hasItem("ClientLogged"))
        .body("exchangeName", hasItem("p-u-o-m-e-c-clientlogged-klient"));
  }

  private JsonPath customer(String email) {
    return partner
        .post(
            "/v1/customers",
            "{\"entityType\":\"FARM\",\"firstName\":\"Ida\",\"lastName\":\"Byron\",\"email\":\"%s\"}"
                .formatted(email))
        .jsonPath();
  }

  private String subscribed(Receiver receiver) {
    String id =
        partner
            .post(
                WEBHOOKS,
                """
                {"name":"Client logged","status":"ACTIVE","callbackUrl":"%s",
                 "webhookType":{"name":"ClientLogged"},
                 "callbackAuthentication":{"type":"HTTP_BASIC","username":"admin","password":"admin"}}
                """
                    .formatted(receiver.url()))
            .path("webhookId");
    return WEBHOOKS + "/" + id;
  }

  private static JsonPath told(Receiver receiver, int count) {
    return JsonPath.from(
        Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() >= count)
            .get(count - 1)
            .body());
  }

  private static Locator cameIn(Page page, String who) {
    return page.locator(".time-line li")
        .filter(new Locator.FilterOptions().setHasText("Client logged"))
        .filter(new Locator.FilterOptions().setHasText(who))
        .first();
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }
}

package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer orders by a widget that is for customers, and by no other. */
@QuarkusTest
@TestProfile(WithDemo.class)
class ShopRequestJourneyTest extends BrowserJourney {
  private static final String WIDGETS = "/v1/customer-widgets";

  private final Partner vendor = Partner.DEMO;

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void whatACustomerAsksForIsAnswered(boolean scripts) {
    String name = OrderBodies.newId("Ask");
    String hidden = OrderBodies.newId("Hidden");
    int widget = built(name, true);
    int other = built(hidden, false);

    try (BrowserContext window = window(scripts)) {
      Page page = window.newPage();
      page.navigate("/shop/sign-in");
      page.getByLabel("E-mail address").fill("ada@demo.test");
      page.getByLabel("Password").fill("demo");
      press(page, "Sign in");
      page.navigate("/shop/requests");
      assertThat(page.locator("main")).not().containsText(hidden);
      page.getByText(name).click();
      press(page, "Ask");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ordered");
      assertThat(page.locator("#requests article")).hasCount(1);
      answer(widget);
      if (!scripts) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Refresh")).click();
      }
      assertThat(page.locator("#requests")).containsText("Granted");
      page.navigate("/shop/requests/" + other);
      assertThat(page.locator("main")).not().containsText(hidden);
    }
  }

  private void answer(int widget) {
    vendor
        .get(WIDGETS + "/" + widget + "/events")
        .then()
        .body("items", hasSize(1))
        .body(
            "items[0].eventContent",
            equalTo(Map.of("customerWidgetID", Integer.toString(widget), "customerId", "1001")));
    vendor
        .post(WIDGETS + "/values/" + widget + "/1001", "{\"fieldValues\":{\"Answer\":\"Granted\"}}")
        .then()
        .statusCode(200);
  }

  private int built(String name, boolean forCustomers) {
    return vendor
        .post(
            WIDGETS,
            """
            {"name":"%s","entityTypes":["Individual"],"customersMayOrder":%s,"orderText":"Ask",
             "fields":[{"name":"First Name","naturalField":"First Name","role":"required"},
               {"name":"When","type":"date"},{"name":"Answer","role":"return"}]}\
            """
                .formatted(name, forCustomers))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}

package org.orderhub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.web.Chromium;

/** A user builds and orders in a browser while the vendor asks and answers as its page says. */
@QuarkusTest
@TestProfile(WithDemo.class)
class WidgetVendorJourneyTest extends BrowserJourney {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<String> TOLD =
      List.of("widget.ordered", "widget.values_returned", "widget.status_changed");
  private static final String WIDGETS = "/v1/customer-widgets";

  private final Partner vendor = Partner.DEMO;
  private final String name = OrderBodies.newId("Check");
  private String customer = "";
  private int number;
  private int widget;
  private Receiver receiver;
  private String webhook = "";

  @BeforeEach
  void subscribe() {
    receiver = new Receiver();
    webhook =
        vendor
            .post(
                "/v1/webhooks",
                "{\"name\":\"%s\",\"url\":\"%s\",\"types\":[\"%s\"]}"
                    .formatted(name, receiver.url(), String.join("\",\"", TOLD)))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
  }

  @AfterEach
  void close() {
    vendor.ask().delete("/v1/webhooks/" + webhook);
    receiver.close();
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  void anOrderIsAnsweredAsThePageSays(boolean scripts) {
    addCustomer();
    Page page = window(scripts).newPage();
    Chromium.signIn(page, "admin@demo.test");

    widget = WidgetBuilding.build(page, name, scripts);
    orders(page);
    int event = theVendorFindsTheEvent();
    theVendorReadsTheValues();
    theVendorReturnsValuesAndAStatus();
    vendor
        .uploads("associatedCustomerId", "" + number, "report.txt", new byte[] {'a'})
        .then()
        .statusCode(201);
    theUserSeesThem(page, scripts);
    vendor
        .sends("{\"isComplete\": true}")
        .patch(WIDGETS + "/" + widget + "/events/" + event)
        .then()
        .statusCode(200);
    vendor.get(WIDGETS + "/" + widget + "/events").then().body("items", hasSize(0));
    everythingWasLogged();
  }

  private void addCustomer() {
    var created =
        vendor
            .post(
                "/v1/customers",
                """
                {"entityType":"Individual","firstName":"Ada","lastName":"%s",
                 "addresses":[{"type":"home","street":"123 Fake Lane","city":"Raleigh",
                   "state":"NC","postalCode":"27608","countryCode":"US"}]}\
                """
                    .formatted(name))
            .then()
            .statusCode(201)
            .extract();
    customer = created.path("id");
    number = created.path("number");
  }

  private void orders(Page page) {
    page.navigate("/customers/" + customer);
    page.locator("nav.tabs").getByText(name).click();
    assertThat(page.getByLabel("Address 1")).hasValue("123 Fake Lane");
    page.getByLabel("Amount").fill("much");
    press(page, "Order");
    assertThat(page.locator(".invalid-feedback")).containsText("Must be a number");
    assertThat(page.getByLabel("Address 1")).hasValue("123 Fake Lane");
    page.getByLabel("Amount").fill("25000");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Order").setExact(true))
        .dblclick();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Ordered");
    assertThat(page.locator("#requests article")).hasCount(1);
    assertThat(page.locator(".request-status")).containsText(name + " ordered on ");
  }

  private int theVendorFindsTheEvent() {
    vendor
        .get("/v1/events?eventType=customerWidgetEvent&limit=500")
        .then()
        .statusCode(200)
        .body("items.eventContent.customerId", hasItem(Integer.toString(number)));
    return vendor
        .get(WIDGETS + "/" + widget + "/events")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].eventType", equalTo("customerWidgetEvent"))
        .body(
            "items[0].eventTime",
            matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{7}[+-]\\d\\d:\\d\\d"))
        .body("items[0].eventContent.customerWidgetID", equalTo(Integer.toString(widget)))
        .body("items[0].eventContent.customerId", equalTo(Integer.toString(number)))
        .body("items[0].isComplete", equalTo(false))
        .extract()
        .path("items[0].id");
  }

  private void theVendorReadsTheValues() {
    vendor
        .get(WIDGETS + "/values/" + widget + "/" + number)
        .then()
        .statusCode(200)
        .body("fieldValues.Amount", equalTo("25000"))
        .body("fieldValues.'Address 1'", equalTo("123 Fake Lane"))
        .body("fieldValues.'Mailing Address Different'", equalTo("No"))
        .body("fieldValues.'Mailing State'", nullValue())
        .body("fieldValues.'Return Text'", nullValue())
        .body("customerId", nullValue())
        .body("collateralCoOwnerCustomerIds", nullValue());
  }

  private void theVendorReturnsValuesAndAStatus() {
    String values =
        """
        {
        "fieldValues": {
        "Return Text": "Text",
        "Return Date": "03/27/2024",
        "Return Percent": "0.90",
        "Return Yes/No": "Yes"
        },
        "customerId": 0,
        "collateralCoOwnerCustomerIds": [
        0
        ]
        }
        """;
    vendor
        .post(WIDGETS + "/values/" + widget + "/" + number, values)
        .then()
        .statusCode(200)
        .body("fieldValues.'Return Percent'", equalTo("0.90"))
        .body("collateralCoOwnerCustomerIds", hasItem(0));
    vendor
        .sends(
            """
            {
            "status": "Order completed go to [Sageworks|https://www.sageworksanalyst.com/] to view details."
            }
            """)
        .patch(WIDGETS + "/status/" + widget + "/" + number)
        .then()
        .statusCode(200)
        .body("status", containsString("[Sageworks|https://www.sageworksanalyst.com/]"));
  }

  private void theUserSeesThem(Page page, boolean scripts) {
    if (!scripts) {
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Refresh")).click();
    }
    Locator requests = page.locator("#requests");
    assertThat(requests).containsText("03/27/2024");
    assertThat(requests).containsText("0.90");
    assertThat(requests).containsText("report.txt");
    Locator link =
        requests.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sageworks"));
    assertThat(link).hasAttribute("href", "https://www.sageworksanalyst.com/");
    assertThat(link).hasAttribute("rel", "noopener noreferrer");
    page.navigate("/customers/" + customer);
    assertThat(page.locator(".time-line").first()).containsText("Widget values returned");
  }

  private void everythingWasLogged() {
    List<String> types =
        vendor
            .get("/v1/events?limit=500&types=" + String.join(",", TOLD))
            .then()
            .statusCode(200)
            .body("items.data.widgetId", hasItems(widget))
            .extract()
            .jsonPath()
            .getList("items.findAll { it.data.widgetId == " + widget + " }.type");
    assertThat(types).containsExactlyElementsOf(TOLD);
    List<String> sent =
        Eventually.within(PATIENCE, receiver::messages, messages -> messages.size() >= TOLD.size())
            .stream()
            .map(message -> JsonPath.from(message.body()))
            .filter(message -> message.getInt("data.widgetId") == widget)
            .map(message -> message.getString("type"))
            .toList();
    assertThat(sent).containsExactlyElementsOf(TOLD);
  }
}

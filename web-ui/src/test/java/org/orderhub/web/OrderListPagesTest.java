package org.orderhub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithStubs.class)
class OrderListPagesTest {
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void theStartPageIsTheOrders() {
    admin.ask().get("/").then().statusCode(303).header("Location", endsWith("/orders"));
  }

  @Test
  void thePageAfterBeginsWhereThePageBeforeEnded() {
    String first = admin.ask().get("/orders?q=SO-1").asString();
    assertThat(first).contains("SO-1000", "SO-1049").doesNotContain("SO-1050", "First page");
    Matcher next = NEXT.matcher(first);
    assertThat(next.find()).isTrue();
    String second = admin.ask().get(next.group(1).replace("&amp;", "&")).asString();
    assertThat(second).contains("SO-1050", "SO-1059", "First page").doesNotContain("SO-1049<");
    assertThat(second).contains("value=\"SO-1\"").doesNotContain("rel=\"next\"");
  }

  @Test
  void daysAreOfTheAccountsZoneAndBothIncluded() {
    String page = admin.ask().get("/orders?q=SO-1&from=2026-03-01&to=2026-03-01").asString();
    assertThat(page.substring(page.indexOf("<table")))
        .contains("1 Mar 2026, 23:15", "1 Mar 2026, 00:15")
        .doesNotContain("2 Mar 2026", "28 Feb 2026");
  }

  @Test
  void aFilterIsKeptInItsForm() {
    admin
        .ask()
        .get("/orders?status=COMPLETED&q=SO-1")
        .then()
        .body(containsString("value=\"COMPLETED\" selected"))
        .body(not(containsString("fact-busy\">In progress")));
  }

  @Test
  void aFilterThatIsWrongSaysWhereAndKeepsItsInput() {
    admin
        .ask()
        .get("/orders?from=soon&status=SOLD&q=a%00b&after=x")
        .then()
        .statusCode(400)
        .body(containsString("Must be a date, such as 2026-03-31."))
        .body(containsString("value=\"soon\""))
        .body(containsString("Must be one of the choices."))
        .body(containsString("control character"))
        .body(containsString("Must be a place in the list"));
    admin.ask().get("/orders?from=2026-03-02&to=2026-03-01").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=-999999999-01-01",
        "to=%2B999999999-12-31",
        "after=-1000000000-01-01T00:00:00Z~00000000-0000-0000-0000-000000000000",
        "after=%2B1000000000-12-31T23:59:59Z~00000000-0000-0000-0000-000000000000",
        "after=2026-01-01T00:00:00Z",
        "q=%00"
      })
  void whatNoDatabaseKeepsIsRefused(String query) {
    admin.ask().get("/orders?" + query).then().statusCode(400).body(containsString("<h1>Orders"));
  }

  @Test
  void theWholeOfTimeIsAFilterToo() {
    admin.ask().get("/orders?from=0001-01-01&to=9999-12-31").then().statusCode(200);
  }

  @Test
  void whatIsSearchedForIsTextAndNeverMarkup() {
    admin
        .ask()
        .get("/orders?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")
        .then()
        .statusCode(200)
        .body(containsString("No order fits"))
        .body(not(containsString("<script>alert")));
  }

  @Test
  void htmxGetsTheListAlone() {
    admin
        .ask()
        .header("HX-Request", "true")
        .get("/orders?q=SO-2041")
        .then()
        .statusCode(200)
        .header("Vary", "HX-Request")
        .body(containsString("SO-2041"))
        .body(not(containsString("<html")));
  }

  @Test
  void htmxLoadsTheWholePageToShowErrorsAtTheirFields() {
    admin
        .ask()
        .header("HX-Request", "true")
        .get("/orders?from=soon")
        .then()
        .header("HX-Redirect", endsWith("/orders?from=soon"));
  }
}

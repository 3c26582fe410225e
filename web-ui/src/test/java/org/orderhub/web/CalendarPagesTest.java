package org.orderhub.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.order.OrderStatus;

/** Sample orders are due three days after they were placed; SO-2041 on 5 March, 09:25 in Vienna. */
@QuarkusTest
@TestProfile(WithStubs.class)
class CalendarPagesTest {
  @Inject StubOrders orders;
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void aMonthShowsWhatIsDueOnEachDay() {
    orders.add(
        SampleOrders.order(
            "DUE-1", OrderStatus.IN_PROGRESS, "", Instant.parse("2030-03-02T08:25:00Z")));
    String page = admin.ask().get("/calendar?month=2030-03").asString();
    assertThat(page)
        .contains("<h1>March 2030</h1>", "datetime=\"2030-02-25\"", "datetime=\"2030-03-31\"")
        .contains("href=\"/orders/DUE-1\"", "09:25", "month=2030-02", "month=2030-04");
    assertThat(page.indexOf("DUE-1"))
        .isGreaterThan(page.indexOf("datetime=\"2030-03-05\""))
        .isLessThan(page.indexOf("datetime=\"2030-03-06\""));
  }

  @Test
  void aBusyDayLeadsToAllOfIt() {
    for (int i = 0; i < 6; i++) {
      orders.add(
          SampleOrders.order(
              "BUSY-" + i,
              OrderStatus.IN_PROGRESS,
              "",
              Instant.parse("2031-05-05T08:00:00Z").plusSeconds(i)));
    }
    admin
        .ask()
        .get("/calendar?month=2031-05")
        .then()
        .body(containsString("/calendar?day=2031-05-08"))
        .body(not(containsString("BUSY-5")));
    admin
        .ask()
        .get("/calendar?day=2031-05-08")
        .then()
        .body(containsString("Thursday, 8 May 2031"))
        .body(containsString("BUSY-5"));
  }

  @Test
  void anAgendaShowsOnlyBusyDays() {
    admin
        .ask()
        .get("/calendar?month=2026-03&view=AGENDA")
        .then()
        .statusCode(200)
        .body(containsString("Thursday, 5 March 2026"))
        .body(not(containsString("Friday, 20 March 2026")));
    admin
        .ask()
        .get("/calendar?month=2027-03&view=AGENDA")
        .then()
        .body(containsString("Nothing is due"));
  }

  @Test
  void oneKindIsShownAloneAndKeptFromMonthToMonth() {
    admin
        .ask()
        .get("/calendar?month=2026-03&kind=APPOINTMENT")
        .then()
        .statusCode(200)
        .body(not(containsString("SO-2041")))
        .body(containsString("month=2026-04&amp;view=MONTH&amp;kind=APPOINTMENT"))
        .body(containsString("value=\"APPOINTMENT\" selected"));
    admin.ask().get("/orders?kind=SERVICE").then().statusCode(200);
  }

  @Test
  void withoutAMonthItIsThisOne() {
    admin
        .ask()
        .get("/calendar")
        .then()
        .statusCode(200)
        .body(containsString("aria-current=\"date\""));
    admin.ask().get("/orders").then().body(containsString("href=\"/calendar\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "month=x",
        "month=2026-13",
        "month=0000-01",
        "month=9999-12",
        "day=x",
        "view=YEAR",
        "kind=PARTY"
      })
  void whatIsNoCalendarIsABadAddress(String query) {
    admin.ask().get("/calendar?" + query).then().statusCode(400);
  }
}

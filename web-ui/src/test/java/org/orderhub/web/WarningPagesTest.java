package org.orderhub.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithStubs.class)
class WarningPagesTest {
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void warningsLeadToTheirOrders() {
    admin
        .ask()
        .get("/integration-log?orderId=SO-2041&type=ARTICLE_MISSING&from=2026-03-01&to=2026-03-31")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/orders/SO-2041\""))
        .body(containsString("Article is missing"))
        .body(containsString("&lt;b&gt;DRUM&lt;/b&gt;"))
        .body(containsString("value=\"ARTICLE_MISSING\" selected"));
  }

  @Test
  void anOrderShowsItsWarningsAndItsArithmetic() {
    admin
        .ask()
        .get("/orders/SO-2041")
        .then()
        .statusCode(200)
        .body(containsString("Article is missing"))
        .body(containsString("/integration-log?orderId=SO-2041"))
        .body(containsString("<summary>How the total adds up</summary>"))
        .body(containsString("12 × 4.25 = 51.00"));
  }

  @Test
  void whatIsNotFoundSaysSo() {
    admin
        .ask()
        .get("/integration-log?type=CONTACT_MISSING")
        .then()
        .statusCode(200)
        .body(containsString("No warning fits"));
  }

  @Test
  void aWrongFilterIsMarked() {
    admin
        .ask()
        .get("/integration-log?type=ODD&from=2026-03-02&to=2026-03-01&after=x")
        .then()
        .statusCode(400)
        .body(containsString("Must be one of the choices."))
        .body(containsString("Must not be before the first day."))
        .body(containsString("Must be the cursor of a page before."))
        .body(not(containsString("Article is missing")));
  }
}

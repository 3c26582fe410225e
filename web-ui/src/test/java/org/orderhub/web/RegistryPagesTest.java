package org.orderhub.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithStubs.class)
class RegistryPagesTest {
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void customersAreListedPageByPage() {
    admin
        .ask()
        .get("/customers")
        .then()
        .statusCode(200)
        .body(containsString("&lt;b&gt;Hof Haller&lt;/b&gt;"))
        .body(containsString("nameless@demo.test"))
        .body(containsString("href=\"/customers?after=1002\" rel=\"next\""))
        .body(not(containsString("Lovelace")));
    admin.ask().get("/customers?after=1002").then().body(containsString("Ada Lovelace"));
    admin.ask().get("/customers?q=Lovelace").then().body(containsString("Ada Lovelace"));
    admin.ask().get("/customers?q=nobody").then().body(containsString("No customer fits"));
    admin.ask().get("/customers?after=x").then().statusCode(400);
  }

  @Test
  void aCustomerShowsFactsAndOrders() {
    admin
        .ask()
        .get("/customers/" + StubRegistries.ROSA)
        .then()
        .statusCode(200)
        .body(containsString("<h1 class=\"any-text\">&lt;b&gt;Hof Haller&lt;/b&gt;</h1>"))
        .body(containsString("Rosa Haller"))
        .body(containsString("C-1002"))
        .body(containsString("Mittersill"))
        .body(containsString("href=\"/orders/"))
        .body(containsString("All orders"));
    admin
        .ask()
        .get("/customers/" + StubRegistries.ROSA + "/orders")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/orders/"))
        .body(containsString("Next page"));
    admin
        .ask()
        .get("/customers/00000000-0000-0007-0000-0000000003e9")
        .then()
        .statusCode(200)
        .body(containsString("No order names this customer yet"));
    admin.ask().get("/customers/nobody").then().statusCode(404);
    admin.ask().get("/customers/" + new UUID(1, 1)).then().statusCode(404);
  }

  @Test
  void jobsLeadToTheirOrders() {
    admin
        .ask()
        .get("/jobs")
        .then()
        .statusCode(200)
        .body(containsString("href=\"/orders/SO-2042\""))
        .body(containsString("Completed with errors"))
        .body(containsString("Contact is missing: &lt;b&gt;x&lt;/b&gt;"));
    admin
        .ask()
        .get("/jobs?status=FAILED")
        .then()
        .body(containsString("SO-2043"))
        .body(not(containsString("SO-2042")));
    admin.ask().get("/jobs?orderId=nobody").then().body(containsString("No job fits"));
    admin.ask().get("/jobs?status=ODD&after=x").then().statusCode(400);
  }

  @Test
  void anOrderLeadsToItsJobs() {
    admin.ask().get("/orders/SO-2041").then().body(containsString("/jobs?orderId=SO-2041"));
  }
}

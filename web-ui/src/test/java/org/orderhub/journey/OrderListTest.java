package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a partner finds orders again. */
@QuarkusTest
@TestProfile(WithDemo.class)
class OrderListTest {
  private final Partner partner = Partner.DEMO;

  @Test
  void theListIsFilteredAndPaged() {
    String reference = OrderBodies.newId("LIST");
    List<String> ids = new ArrayList<>();
    for (int day = 1; day <= 7; day++) {
      String id = OrderBodies.newId("WEB");
      ids.addFirst(id);
      partner.registers(OrderBodies.small(id, "2026-05-0" + day + "T10:00:00Z", reference));
    }
    partner.post("/v1/orders/" + ids.get(2) + "/change-status", "{\"status\":\"Completed\"}");

    assertThat(pages("/v1/orders?limit=3&q=" + reference)).containsExactlyElementsOf(ids);
    assertThat(pages("/api/v3/orders?limit=2&q=" + reference)).containsExactlyElementsOf(ids);
    assertThat(
            pages(
                "/v1/orders?limit=2&q="
                    + reference
                    + "&from=2026-05-03T10:00:00Z&to=2026-05-06T12:00:00%2B02:00"))
        .containsExactlyElementsOf(ids.subList(2, 5));
    assertThat(pages("/v1/orders?status=Completed&q=" + reference)).containsExactly(ids.get(2));
    assertThat(pages("/v1/orders?q=" + ids.get(4))).containsExactly(ids.get(4));
    assertThat(pages("/v1/orders?q=nobody-has-this")).isEmpty();
  }

  /** Follows the links from page to page. */
  private List<String> pages(String address) {
    List<String> ids = new ArrayList<>();
    String next = address;
    while (next != null) {
      Response page = partner.get(next);
      page.then().statusCode(200);
      ids.addAll(page.<List<String>>path("items.orderId"));
      String link = page.getHeader("Link");
      assertThat(link == null).isEqualTo(page.path("next") == null);
      next = link == null ? null : path(link.substring(1, link.indexOf('>')));
    }
    return ids;
  }

  private static String path(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}

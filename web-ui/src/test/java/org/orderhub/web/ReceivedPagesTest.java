package org.orderhub.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithStubs.class)
class ReceivedPagesTest {
  private Browser admin;

  @BeforeEach
  void signIn() {
    admin = Browser.admin();
  }

  @Test
  void theOrdersPageLeadsToWhatWasReceived() {
    assertThat(admin.ask().get("/orders/SO-2041").asString())
        .contains("href=\"/orders/SO-2041/received\"");
  }

  @Test
  void theNewestBodyStandsBesideTheOrder() {
    String page = admin.ask().get("/orders/SO-2041/received").asString();
    assertThat(page)
        .contains("&quot;quantity&quot;: 200,\n", "&quot;totalPrice&quot;: 392.00")
        .contains("Cable drum 800 mm", "aria-current=\"true\"");
  }

  @Test
  void whatWasSentIsTextAndNeverMarkup() {
    assertThat(admin.ask().get("/orders/SO-2041/received").asString())
        .contains("&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void whatIsNotThereIsMissing() {
    for (String address :
        new String[] {
          "/orders/nobody/received",
          "/orders/SO-2041/received?id=" + UUID.randomUUID(),
          "/orders/SO-2041/received?id=nonsense"
        }) {
      admin.ask().get(address).then().statusCode(404);
    }
  }
}

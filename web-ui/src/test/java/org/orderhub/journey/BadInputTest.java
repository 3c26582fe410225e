package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent: never an error of ours, and what is refused leaves nothing behind. */
@QuarkusTest
@TestProfile(WithDemo.class)
class BadInputTest {
  private static final long SEED = 20_260_301;
  private static final String WEBHOOK =
      """
      {"name":"Warehouse","url":"https://hub.example/in","types":["order.registered"],
       "status":"INACTIVE","afterExhaustion":"skip",
       "authentication":{"type":"HTTP_BASIC","username":"hub","password":"secret word"}}\
      """;
  private static final String STATUS =
      """
      {"status":"Completed","externalStatus":"Sent","lastChangedAt":"2026-03-26T16:00:00Z"}\
      """;

  private static final String CUSTOMER =
      """
      {"entityType":"Farm","firstName":"Rosa","lastName":"Haller","company":"Hof Haller",
       "email":"rosa@hof.example","phone":"+43 664 5550177","language":"de-AT",
       "addresses":[{"type":"barn","street":"Almweg 7","city":"Zell","countryCode":"AT"}],
       "externalIds":{"crm":"C-17"}}\
      """;
  private static final String PRODUCT =
      """
      {"name":"Cable","unit":"metre","price":0.89,"purchasePrice":"0.52","currencyCode":"EUR",
       "stock":1200,"restockDate":"2026-04-15"}\
      """;

  @Inject DataSource database;
  private final Partner partner = Partner.DEMO;
  private final Spoiler spoiler = new Spoiler(SEED);

  @Test
  void spoiltOrdersAreRefusedOrStoredWhole() throws SQLException {
    List<String> accepted = new ArrayList<>();
    for (int round = 0; round < 500; round++) {
      String body = spoiler.spoil(OrderBodies.cableOnDrum("SPOILT-" + round));
      Response response = send("/v1/orders", body);
      if (response.statusCode() == 202) {
        accepted.add(response.path("orderId"));
      }
    }
    assertThat(accepted).hasSizeBetween(50, 450);
    for (String id : accepted) {
      String address = "/v1/orders/" + encoded(id);
      assertThat(partner.get(address).<String>path("orderId")).isEqualTo(id);
    }
  }

  @Test
  void spoiltChangesOfStatusAreRefusedOrCarriedOut() throws SQLException {
    String id = OrderBodies.newId("WEB");
    partner.registers(OrderBodies.small(id));
    for (int round = 0; round < 150; round++) {
      send("/v1/orders/" + id + "/change-status", spoiler.spoil(STATUS));
    }
    assertThat(partner.get("/v1/orders/" + id).statusCode()).isEqualTo(200);
  }

  @Test
  void spoiltWebhooksAreRefusedOrCreated() throws SQLException {
    for (int round = 0; round < 150; round++) {
      Response response = send("/v1/webhooks", spoiler.spoil(WEBHOOK));
      if (response.statusCode() == 201) {
        String webhook = "/v1/webhooks/" + response.path("id");
        send(webhook, partner.sends(spoiler.spoil(WEBHOOK)).put(webhook), null);
        assertThat(partner.ask().delete(webhook).statusCode()).isEqualTo(204);
      }
    }
  }

  @Test
  void spoiltCustomersAreRefusedOrStored() throws SQLException {
    for (int round = 0; round < 150; round++) {
      Response response = send("/v1/customers", spoiler.spoil(CUSTOMER));
      if (response.statusCode() == 201) {
        String customer = "/v1/customers/" + response.path("id");
        send(customer, partner.sends(spoiler.spoil(CUSTOMER)).put(customer), null);
        send(customer, partner.sends(spoiler.spoil(CUSTOMER)).patch(customer), null);
        assertThat(partner.get(customer).statusCode()).isEqualTo(200);
        assertThat(partner.ask().delete(customer).statusCode()).isEqualTo(204);
      }
    }
  }

  @Test
  void spoiltProductsStoresAndSettingsAreRefusedOrStored() throws SQLException {
    for (int round = 0; round < 150; round++) {
      for (String address : List.of("/v1/products/SPOILT", "/v1/stores/spoilt")) {
        RowCounts before = RowCounts.of(database);
        send(address, partner.sends(spoiler.spoil(PRODUCT)).put(address), before);
        assertThat(partner.ask().delete(address).statusCode()).isIn(204, 404);
      }
      String settings = spoiler.spoil("{\"totals\":\"warn\"}");
      send("/v1/account", partner.sends(settings).patch("/v1/account"), RowCounts.of(database));
    }
    partner.sends("{\"totals\":\"warn\"}").patch("/v1/account").then().statusCode(200);
  }

  @ParameterizedTest
  @MethodSource("org.orderhub.journey.ImpossibleOrders#all")
  void anOrderThatCannotBeIsRefused(String body) throws SQLException {
    assertThat(send("/v1/orders", body).statusCode()).isIn(400, 413);
  }

  /** Its words are the most that a search index can be asked to hold. */
  @Test
  void anOrderFullOfWordsIsStoredAndFound() throws SQLException {
    String id = OrderBodies.newId("WORDS");
    String lines =
        IntStream.range(0, 2_000)
            .mapToObj(line ->
                """
                {"id":"%d","quantity":1,"totalPrice":1,"article":{"sku":"S%d","name":"%s"}}\
                """
                    .formatted(line, line, words(line)))
            .collect(Collectors.joining(","));
    String body = ImpossibleOrders.with("\"kind\":\"Order\"", lines).replace("REFUSED", id);
    assertThat(body.length()).isLessThan(1_048_576);
    assertThat(send("/v1/orders", body).statusCode()).isEqualTo(202);
    assertThat(partner.get("/v1/orders?q=" + id).<List<String>>path("items.orderId"))
        .containsExactly(id);
  }

  @Test
  void anyTextMayStandInAnAddress() throws SQLException {
    List<String> texts = new ArrayList<>(List.of("", ".", "..", "%", "*", ":", "-1", "null"));
    Spoiler.TEXTS.stream().filter(text -> text.length() < 1_000).forEach(texts::add);
    texts.add("\u0000");
    for (String text : texts) {
      String encoded = encoded(text);
      for (String address :
          List.of(
              "/v1/orders/" + encoded,
              "/v1/orders/jobs/" + encoded,
              "/v1/orders?q=" + encoded,
              "/v1/orders?status=" + encoded,
              "/v1/orders?from=" + encoded,
              "/v1/orders?to=" + encoded,
              "/v1/orders?limit=" + encoded,
              "/v1/orders?cursor=" + encoded,
              "/v1/orders?" + encoded + "=1",
              "/v1/orders/" + encoded + "/totals",
              "/v1/integration-log?type=" + encoded,
              "/v1/integration-log?orderId=" + encoded,
              "/v1/integration-log?from=" + encoded,
              "/v1/integration-log?cursor=" + encoded,
              "/v1/customers/" + encoded,
              "/v1/customers?q=" + encoded,
              "/v1/customers?cursor=" + encoded,
              "/v1/products/" + encoded,
              "/v1/products?cursor=" + encoded,
              "/v1/stores/" + encoded,
              "/v1/stores?cursor=" + encoded,
              "/v1/webhooks/" + encoded,
              "/v1/webhooks/" + encoded + "/deliveries?cursor=" + encoded)) {
        send(address, partner.get(address), null);
      }
      send("/v1/orders/" + encoded + "/change-status", STATUS);
      String change = "/v1/orders/WEB-10024/change-status";
      send(change, partner.sends(STATUS).header("If-Match", header(text)).post(change), null);
    }
  }

  private Response send(String address, String body) throws SQLException {
    RowCounts before = RowCounts.of(database);
    return send(address, partner.post(address, body), before);
  }

  /** Checks an answer; one that refuses must leave the rows as they were before. */
  private Response send(String what, Response response, @Nullable RowCounts before)
      throws SQLException {
    String answer = response.asString();
    assertThat(response.statusCode()).as(answer).isLessThan(500);
    if (response.statusCode() >= 400) {
      assertThat(response.contentType())
          .as("%d %s", response.statusCode(), what)
          .isEqualTo("application/problem+json");
      assertThat(answer).doesNotContain("Exception", "org.orderhub", "PSQL", "\tat ");
      if (before != null) {
        assertThat(RowCounts.of(database)).as(answer).isEqualTo(before);
      }
    }
    return response;
  }

  private static String words(int line) {
    return IntStream.range(0, 50)
        .mapToObj(word -> Integer.toString(line * 50 + word + 10_000_000, 36))
        .collect(Collectors.joining(" "));
  }

  private static String header(String text) {
    return text.chars().allMatch(each -> each >= ' ' && each < 127) ? text : "\"x\"";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}

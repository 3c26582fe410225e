package org.orderhub.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.domain.identity.Scope;

/** What an account keeps: customers, products and stores, and what orders make of them. */
@QuarkusTest
@TestProfile(WithDemo.class)
class RegistriesJourneyTest {
  private static final String ROSA =
      """
      {"entityType":"FARM","firstName":"Rosa","lastName":"Haller","company":"%s",
       "email":"%s@hof.example","phone":"+43 664 5550177","addresses":[{"street":"Almweg 7"}],
       "externalIds":{"crm":"%s"}}\
      """;

  private final Partner partner = Partner.DEMO;
  @Inject OpenAccount openAccount;

  @Test
  void anOrderIsConnectedToACustomerByTheIdOfASystem() {
    String crmId = OrderBodies.newId("CRM");
    Response created = partner.post("/v1/customers", rosa(crmId));
    created.then().statusCode(201).body("number", notNullValue());
    String id = created.path("id");
    String byCrm = OrderBodies.newId("WEB");
    partner.registers(ordered(byCrm, crmId, "ExternalId"));
    String byNumber = OrderBodies.newId("WEB");
    partner.registers(ordered(byNumber, created.path("number").toString(), "MemberNumber"));

    for (String order : List.of(byCrm, byNumber)) {
      partner.get("/v1/orders/" + order).then().body("customerId", equalTo(id));
    }
    partner.ask().delete("/v1/customers/" + id).then().statusCode(409);
    partner.get("/v1/customers/" + id).then().statusCode(200);
  }

  @Test
  void aCustomerIsFoundChangedAndDeleted() {
    String name = OrderBodies.newId("Hof");
    Response created = partner.post("/v1/customers", rosa(name));
    String address = "/v1/customers/" + created.path("id");

    partner.get("/v1/customers?q=" + name).then().body("items.company", contains(name));
    partner
        .get("/v1/customers?q=" + created.path("number"))
        .then()
        .body("items.id", hasItem(created.<String>path("id")));
    partner
        .sends("{\"company\":null,\"lastName\":\"Huber\"}")
        .header("If-Match", created.getHeader("ETag"))
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("lastName", equalTo("Huber"))
        .body("addresses[0].street", equalTo("Almweg 7"));
    partner
        .sends(rosa("mine"))
        .header("If-Match", created.getHeader("ETag"))
        .put(address)
        .then()
        .statusCode(412)
        .body("currentVersion", equalTo("2"));
    partner.get("/v1/customers?q=" + name).then().body("items.lastName", contains("Huber"));
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    other.get(address).then().statusCode(404);
    other.ask().delete(address).then().statusCode(404);
    partner.ask().delete(address).then().statusCode(204);
    partner.get(address).then().statusCode(404);
  }

  @Test
  void ofManyWhoComeAtOnceEveryoneGetsANumberOfTheirOwn() {
    List<Integer> numbers =
        IntStream.range(0, 20)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> partner.post("/v1/customers", rosa("many" + i)).<Integer>path("number")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(numbers).doesNotHaveDuplicates().hasSize(20);
  }

  @Test
  void aProductIsKeptUnderItsKey() {
    String address = "/v1/products/" + OrderBodies.newId("SKU") + "%2F1";
    Response created = partner.sends(product("0.89", 1)).put(address);
    created.then().statusCode(201).body("sku", equalTo(created.path("sku")));
    partner
        .sends(product("0.95", 1))
        .header("If-Match", created.getHeader("ETag"))
        .put(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    partner
        .sends(product("0.99", 2))
        .header("If-Match", created.getHeader("ETag"))
        .put(address)
        .then()
        .statusCode(412);
    partner.get(address).then().statusCode(200).body("price", equalTo(0.95f));
    partner.ask().header("If-Match", "\"1\"").delete(address).then().statusCode(412);
    partner.ask().delete(address).then().statusCode(204);
    partner.get(address).then().statusCode(404);
  }

  @Test
  void ofTwoWhoAddOneProductNoneFails() {
    String address = "/v1/products/" + OrderBodies.newId("RACE");
    List<Integer> answers =
        IntStream.range(0, 10)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(
                    () -> partner.sends(product("1", i)).put(address).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).isSubsetOf(200, 201, 409).containsOnlyOnce(201);
  }

  @Test
  void anAccountThatKeepsStoresIsWarnedOfOthers() {
    Partner other = OtherAccount.partnerOf(openAccount, Scope.WRITE);
    String quiet = OrderBodies.newId("QUIET");
    other.registers(from(quiet, "graz"));
    other.get("/v1/integration-log").then().body("items", empty());

    other.sends("{\"name\":\"Wien\"}").put("/v1/stores/wien").then().statusCode(201);
    other.registers(from(OrderBodies.newId("KNOWN"), "wien"));
    other.registers(from(OrderBodies.newId("UNKNOWN"), "graz"));

    other
        .get("/v1/integration-log")
        .then()
        .body("items.type", contains("StoreMissing"))
        .body("items.what", contains("graz"));
    other.get("/v1/stores").then().body("items.id", contains("wien"));
    other.ask().delete("/v1/stores/wien").then().statusCode(204);
  }

  private static String rosa(String id) {
    return ROSA.formatted(id, id.toLowerCase(Locale.ROOT), id);
  }

  private static String product(String price, int stock) {
    return "{\"name\":\"Cable\",\"unit\":\"metre\",\"price\":%s,\"stock\":%d}"
        .formatted(price, stock);
  }

  private static String ordered(String id, String key, String type) {
    return OrderBodies.small(id)
        .replace(
            "\"currencyCode\"",
            "\"contact\":{\"matchKey\":\"%s\",\"matchKeyType\":\"%s\"},\"currencyCode\""
                .formatted(key, type));
  }

  private static String from(String id, String store) {
    return OrderBodies.small(id)
        .replace(
            "\"currencyCode\"", "\"externalStoreId\":\"%s\",\"currencyCode\"".formatted(store));
  }
}

package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.application.customer.DeleteCustomer;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.product.DeleteProduct;
import org.orderhub.application.product.ListProducts;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.PutStore;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerAddress;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.Store;
import org.orderhub.domain.store.StoreId;

@QuarkusTest
class RegistriesTest extends RestTest {
  private static final CustomerId ID = new CustomerId(new UUID(0, 7));
  private static final Customer ROSA =
      new Customer(
          StubbedUseCases.ACCOUNT.id(),
          ID,
          1007,
          new Customer.Profile(
              EntityType.FARM,
              new PersonName("Rosa", "Haller", "Hof Haller"),
              new Customer.Reachable("rosa@hof.example", "+436645550177", Map.of("crm", "C-17")),
              "de-AT",
              List.of(
                  new CustomerAddress(
                      "barn", "Almweg 7", "", new CustomerAddress.Place("Zell", "", "1", "AT")))),
          new Version(3));
  private static final String BODY =
      """
      {"entityType":"FARM","firstName":"Rosa","lastName":"Haller","company":"Hof Haller",
       "email":"Rosa@hof.example","phone":"+43 664 5550177","language":"de-AT",
       "addresses":[{"type":"barn","street":"Almweg 7","city":"Zell","postalCode":"1",
         "countryCode":"AT"}],
       "externalIds":{"crm":"C-17"}}\
      """;

  @Test
  void aCustomerIsCreatedAsSent() {
    AtomicReference<Customer.Profile> asked = new AtomicReference<>();
    useCases.createCustomer =
        command -> {
          asked.set(command.profile());
          return ROSA;
        };
    sending(BODY)
        .post("/v1/customers")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/customers/" + ID))
        .header("ETag", equalTo("\"3\""))
        .body("id", equalTo(ID.toString()))
        .body("number", equalTo(1007))
        .body("entityType", equalTo("Farm"))
        .body("email", equalTo("rosa@hof.example"))
        .body("addresses[0].city", equalTo("Zell"))
        .body("externalIds.crm", equalTo("C-17"))
        .body("versionTag", equalTo("3"));
    assertThat(asked.get()).isEqualTo(ROSA.profile());
  }

  @Test
  void everyMistakeOfACustomerIsNamed() {
    sending(
            """
            {"id":"x","number":1,"entityType":"ALIEN","firstName":1,"email":"no","phone":"?",
             "language":"de AT","addresses":[{"countryCode":"at","planet":"x"},2],
             "externalIds":{"a/b":1,"":"x","c":" "},"vip":true}\
            """)
        .post("/v1/customers")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/id",
                "/number",
                "/entityType",
                "/firstName",
                "/email",
                "/phone",
                "/language",
                "/addresses/0/countryCode",
                "/addresses/0/planet",
                "/addresses/1",
                "/externalIds/a~1b",
                "/externalIds/",
                "/externalIds/c",
                "/vip"));
    sending("{}")
        .post("/v1/customers")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("nobody"));
    sending("[]").post("/v1/customers").then().statusCode(400);
  }

  @Test
  void whatAnAnswerHoldsCanBeSentAgain() {
    AtomicReference<ChangeCustomer.Command> asked = changing();
    String shown = partner().get("/v1/customers/" + ID).then().statusCode(200).extract().asString();
    sending(shown).header("If-Match", "\"3\"").put("/v1/customers/" + ID).then().statusCode(200);
    assertThat(asked.get().profile()).isEqualTo(ROSA.profile());
    assertThat(asked.get().expected()).isEqualTo(new Version(3));
  }

  @Test
  void aPatchChangesWhatItNamesAndNothingElse() {
    AtomicReference<ChangeCustomer.Command> asked = changing();
    sending("{\"phone\":null,\"externalIds\":{\"shop\":\"9\"},\"company\":\"Hof\"}")
        .patch("/v1/customers/" + ID)
        .then()
        .statusCode(200);
    Customer.Profile patched = asked.get().profile();
    assertThat(patched.reachable())
        .isEqualTo(
            new Customer.Reachable("rosa@hof.example", "", Map.of("crm", "C-17", "shop", "9")));
    assertThat(patched.name()).isEqualTo(new PersonName("Rosa", "Haller", "Hof"));
    assertThat(patched.addresses()).isEqualTo(ROSA.profile().addresses());
    assertThat(asked.get().expected()).isEqualTo(new Version(3));
    sending("{\"nose\":\"long\"}").patch("/v1/customers/" + ID).then().statusCode(400);
    sending("3").patch("/v1/customers/" + ID).then().statusCode(400);
  }

  @Test
  void aStaleCustomerIsRefused() {
    useCases.showCustomer = id -> Optional.of(ROSA);
    useCases.changeCustomer = command -> new ChangeCustomer.Result.Conflict(ROSA);
    useCases.deleteCustomer = command -> new DeleteCustomer.Result.Conflict(ROSA);
    for (String tag : List.of("\"1\"", "\"2\"")) {
      sending(BODY)
          .header("If-Match", tag)
          .put("/v1/customers/" + ID)
          .then()
          .statusCode(412)
          .body("currentVersion", equalTo("3"));
    }
    partner().header("If-Match", "\"1\"").delete("/v1/customers/" + ID).then().statusCode(412);
  }

  @Test
  void aCustomerWithOrdersIsNotDeleted() {
    useCases.deleteCustomer = command -> new DeleteCustomer.Result.HasOrders(ID);
    partner().delete("/v1/customers/" + ID).then().statusCode(409);
    useCases.deleteCustomer = command -> new DeleteCustomer.Result.Deleted(ID);
    partner().delete("/v1/customers/" + ID).then().statusCode(204);
  }

  @Test
  void whatIsNotThereIsMissing() {
    useCases.showCustomer = id -> Optional.empty();
    useCases.deleteCustomer = command -> new DeleteCustomer.Result.Missing(ID);
    for (String id : List.of(ID.toString(), "x", "1007")) {
      partner().get("/v1/customers/" + id).then().statusCode(404);
      sending(BODY).put("/v1/customers/" + id).then().statusCode(404);
      sending(BODY).patch("/v1/customers/" + id).then().statusCode(404);
      partner().delete("/v1/customers/" + id).then().statusCode(404);
    }
    partner().get("/v1/products/nothing").then().statusCode(404);
    partner().get("/v1/stores/" + "x".repeat(300)).then().statusCode(404);
  }

  @Test
  void customersAreFoundPageByPage() {
    AtomicReference<FindCustomers.Query> asked = new AtomicReference<>();
    useCases.findCustomers =
        query -> {
          asked.set(query);
          return new Page<>(List.of(ROSA), "1007");
        };
    partner()
        .queryParam("q", "hof rosa")
        .queryParam("limit", 1)
        .queryParam("cursor", "1008")
        .get("/v1/customers")
        .then()
        .statusCode(200)
        .body("items[0].company", equalTo("Hof Haller"))
        .body("next", equalTo("1007"))
        .header("Link", containsString("cursor=1007"));
    assertThat(asked.get())
        .isEqualTo(new FindCustomers.Query(StubbedUseCases.ACCOUNT.id(), "hof rosa", 1, 1008L));
    partner()
        .queryParam("cursor", "-1")
        .queryParam("limit", "x")
        .queryParam("name", "x")
        .get("/v1/customers")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("cursor", "limit", "name"));
  }

  @Test
  void aProductIsAddedUnderItsKey() {
    AtomicReference<PutProduct.Command> asked = new AtomicReference<>();
    useCases.putProduct =
        command -> {
          asked.set(command);
          return new PutProduct.Result.Created(
              new Product(command.account(), command.sku(), command.facts(), Version.FIRST));
        };
    partner()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body(
            """
            {"sku":"CAB 3/1","name":"Cable","unit":"metre","price":0.89,"purchasePrice":"0.5201",
             "stock":-2.5,"restockDate":"2026-04-15"}\
            """)
        .put("/v1/products/CAB%203%2F1")
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/products/CAB%203%2F1"))
        .header("ETag", equalTo("\"1\""))
        .body("sku", equalTo("CAB 3/1"))
        .body("currencyCode", equalTo("EUR"))
        .body("purchasePrice.toString()", equalTo("0.5201"))
        .body("stock.toString()", equalTo("-2.5"))
        .body("restockDate", equalTo("2026-04-15"));
    assertThat(asked.get().facts())
        .isEqualTo(
            new Product.Facts(
                "Cable",
                Units.single("metre"),
                Money.of("0.89", "EUR"),
                Money.of("0.5201", "EUR"),
                new Product.Stock(new BigDecimal("-2.5"), LocalDate.of(2026, 4, 15))));
  }

  @Test
  void everyMistakeOfAProductIsNamed() {
    sending(
            """
            {"sku":"other","name":" ","unit":"","price":-1,"purchasePrice":-0.1,"currencyCode":"X",
             "stock":"many","restockDate":"soon","colour":"red"}\
            """)
        .put("/v1/products/cable")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/sku",
                "/name",
                "/unit",
                "/price",
                "/purchasePrice",
                "/currencyCode",
                "/stock",
                "/restockDate",
                "/colour"));
    sending("{}")
        .put("/v1/products/cable")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/name", "/price"));
    sending("{\"name\":\"x\",\"price\":1,\"restockDate\":\"+12026-01-01\"}")
        .put("/v1/products/cable")
        .then()
        .statusCode(400);
  }

  @Test
  void aKnownProductIsChangedUnlessItIsStale() {
    Product cable =
        new Product(
            StubbedUseCases.ACCOUNT.id(), new Sku("cable"), "Cable", "m", Money.of("1", "EUR"));
    useCases.putProduct = command -> new PutProduct.Result.Changed(cable);
    sending("{\"name\":\"Cable\",\"price\":1}").put("/v1/products/cable").then().statusCode(200);
    useCases.putProduct = command -> new PutProduct.Result.Conflict(cable);
    sending("{\"name\":\"Cable\",\"price\":1}")
        .header("If-Match", "\"9\"")
        .put("/v1/products/cable")
        .then()
        .statusCode(412);
    useCases.putProduct = command -> new PutProduct.Result.Missing(cable.sku());
    sending("{\"name\":\"Cable\",\"price\":1}")
        .header("If-Match", "\"9\"")
        .put("/v1/products/cable")
        .then()
        .statusCode(412);
    useCases.deleteProduct = command -> new DeleteProduct.Result.Deleted(cable.sku());
    partner().delete("/v1/products/cable").then().statusCode(204);
    useCases.listProducts = query -> new Page<>(List.of(cable), null);
    partner()
        .get("/v1/products")
        .then()
        .statusCode(200)
        .body("items.sku", equalTo(List.of("cable")));
  }

  @Test
  void productsAreListedFromACursor() {
    AtomicReference<ListProducts.Query> asked = new AtomicReference<>();
    useCases.listProducts =
        query -> {
          asked.set(query);
          return new Page<>(List.of(), null);
        };
    partner().get("/v1/products?cursor=cable&limit=7").then().statusCode(200);
    assertThat(asked.get().after()).isEqualTo(new Sku("cable"));
    assertThat(asked.get().limit()).isEqualTo(7);
  }

  @Test
  void aStoreHasANameAndNothingMore() {
    Store wien =
        new Store(StubbedUseCases.ACCOUNT.id(), new StoreId("wien"), "Wien Mitte", Version.FIRST);
    useCases.putStore = command -> new PutStore.Result.Created(wien);
    useCases.showStore = id -> Optional.of(wien);
    sending("{\"name\":\"Wien Mitte\"}")
        .put("/v1/stores/wien")
        .then()
        .statusCode(201)
        .body("id", equalTo("wien"))
        .body("name", equalTo("Wien Mitte"));
    partner().get("/v1/stores/wien").then().statusCode(200).header("ETag", equalTo("\"1\""));
    sending("{\"id\":\"graz\",\"city\":\"Wien\"}")
        .put("/v1/stores/wien")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/id", "/name", "/city"));
  }

  @Test
  void aReadersKeyChangesNothing() {
    partner()
        .auth()
        .preemptive()
        .basic("reader", "read-secret")
        .contentType("application/json")
        .body(BODY)
        .post("/v1/customers")
        .then()
        .statusCode(403);
  }

  private AtomicReference<ChangeCustomer.Command> changing() {
    AtomicReference<ChangeCustomer.Command> asked = new AtomicReference<>();
    useCases.showCustomer = id -> Optional.of(ROSA);
    useCases.changeCustomer =
        command -> {
          asked.set(command);
          return new ChangeCustomer.Result.Changed(ROSA);
        };
    return asked;
  }
}

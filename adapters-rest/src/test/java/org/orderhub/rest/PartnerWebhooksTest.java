package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.Subscription;

/** Webhooks at the partner's addresses. */
@QuarkusTest
class PartnerWebhooksTest extends RestTest {
  private static final String PATH = "/api/v1/webhooks/integrations/auth-required/webhooks";
  private static final String BODY =
      """
      {"name":"ERP","status":"ACTIVE",
       "webhookType":{"name":"OrderRegistered","exchangeName":"orderhub-order-registered"},
       "callbackUrl":"https://erp.example/in",
       "callbackAuthentication":{"type":"HTTP_BASIC","username":"admin","password":"admin"}}
      """;

  private final Endpoint endpoint = WebhookOperationsTest.endpoint();

  @BeforeEach
  void oneIsThere() {
    useCases.cards = List.of(new ListEndpoints.Card(endpoint, 0, null));
    useCases.showEndpoint =
        id ->
            id.equals(endpoint.id().value())
                ? Optional.of(useCases.cards.getFirst())
                : Optional.empty();
  }

  @Test
  void aWebhookIsCreatedInThePartnersShape() {
    var asked = new AtomicReference<CreateEndpoint.Command>();
    useCases.createEndpoint =
        command -> {
          asked.set(command);
          return new CreateEndpoint.Created(endpoint, SigningSecret.of(new byte[32]));
        };

    sending(BODY)
        .header("one-tenant", "demo")
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", endsWith(PATH + "/" + endpoint.id()))
        .body("webhookId", equalTo(endpoint.id().toString()))
        .body("webhookType.name", equalTo("OrderRegistered"))
        .body("webhookType.exchangeName", equalTo("orderhub-order-registered"))
        .body("callbackAuthentication.username", equalTo("admin"))
        .body("secret", containsString("whsec_"))
        .body(not(containsString("password")));
    Endpoint.Settings settings = asked.get().settings();
    assertThat(settings.subscription())
        .isEqualTo(new Subscription.Only(Set.of(EventType.ORDER_REGISTERED)));
    assertThat(settings.authentication()).isEqualTo(new Authentication.HttpBasic("admin", "admin"));
    assertThat(settings.afterExhaustion()).isEqualTo(AfterExhaustion.SKIP);
    assertThat(asked.get().status()).isEqualTo(EndpointStatus.ACTIVE);
  }

  @Test
  void webhooksAreListedByPageAndFoundByName() {
    partner()
        .get(PATH + "?pageNumber=0&pageSize=10&search=erp")
        .then()
        .statusCode(200)
        .body("content.name", contains("ERP"))
        .body("totalElements", equalTo(1))
        .body("totalPages", equalTo(1))
        .body(not(containsString("known password")));
    partner().get(PATH + "?search=shop").then().body("content", hasSize(0));
    partner().get(PATH + "?pageNumber=1").then().body("content", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "search, er, too_short",
    "pageNumber, -1, out_of_range",
    "pageSize, 501, out_of_range",
    "limit, 5, unknown_parameter"
  })
  void aWrongParameterIsNamed(String name, String value, String code) {
    partner()
        .queryParam(name, value)
        .get(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(name))
        .body("errors.code", contains(code));
  }

  @Test
  void everyEventHasANameAndAnExchange() {
    partner()
        .get(PATH + "/types")
        .then()
        .statusCode(200)
        .body("name", hasItem("OrderStatusChanged"))
        .body("exchangeName", hasItem("orderhub-order-status-changed"))
        .body("$", hasSize(EventType.values().length));
  }

  @Test
  void oneIsShownAndDeleted() {
    partner().get(PATH + "/" + endpoint.id()).then().statusCode(200).body("name", equalTo("ERP"));
    useCases.deleteEndpoint = id -> new DeleteEndpoint.Result.Deleted();
    partner().delete(PATH + "/" + endpoint.id()).then().statusCode(204);
    partner().get(PATH + "/none").then().statusCode(404);
  }

  @Test
  void aChangeKeepsWhatThePartnersShapeDoesNotHave() {
    var asked = new AtomicReference<ChangeEndpoint.Command>();
    useCases.changeEndpoint =
        command -> {
          asked.set(command);
          return new ChangeEndpoint.Result.Changed(
              endpoint.with(command.settings(), command.status()));
        };

    sending(
            """
            {"webhookId":"%s","name":"ERP 2","status":"INACTIVE",
             "webhookType":{"name":"OrderDeleted"},"callbackUrl":"https://erp.example/2",
             "callbackAuthentication":{"type":"HTTP_BASIC","username":"admin"}}
            """
                .formatted(endpoint.id()))
        .put(PATH + "/" + endpoint.id())
        .then()
        .statusCode(200)
        .body("name", equalTo("ERP 2"))
        .body("status", equalTo("INACTIVE"));
    assertThat(asked.get().settings().authentication())
        .isEqualTo(new Authentication.HttpBasic("admin", "known password"));
    assertThat(asked.get().settings().afterExhaustion()).isEqualTo(AfterExhaustion.PARK);
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    sending(
            """
            {"webhookId":"00000000-0000-0000-0000-000000000001","status":"ON",
             "webhookType":{"name":"CartEaten"},"callbackUrl":"ftp://erp.example","extra":1}
            """)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/webhookId"))
        .body("errors.pointer", hasItem("/name"))
        .body("errors.pointer", hasItem("/status"))
        .body("errors.pointer", hasItem("/webhookType/name"))
        .body("errors.pointer", hasItem("/callbackUrl"))
        .body("errors.pointer", hasItem("/extra"));
    sending(BODY.replace("orderhub-order-registered", "another"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/webhookType/exchangeName"));
  }

  @Test
  void anExampleRequestIsSentBeforeAndAfterItIsStored() {
    var asked = new AtomicReference<TestSettings.Command>();
    useCases.testSettings =
        command -> {
          asked.set(command);
          return new TestCall(
              List.of(),
              "{}",
              new WebhookSender.Attempt(new AttemptOutcome.Accepted(200), Duration.ZERO, "ok"),
              List.of());
        };

    sending(BODY).post(PATH + "/test").then().statusCode(200).body("attempt.status", equalTo(200));
    assertThat(asked.get().stored()).isNull();
    sending(
            BODY.replace(
                "{\"name\":\"ERP\"", "{\"webhookId\":\"" + endpoint.id() + "\",\"name\":\"ERP\""))
        .post(PATH + "/test")
        .then()
        .statusCode(200);
    assertThat(asked.get().stored()).isEqualTo(endpoint.id());
  }

  @Test
  void anotherTenantIsForbidden() {
    partner().header("one-tenant", "other").get(PATH).then().statusCode(403);
  }
}

package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.shared.Page;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Breaker;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.Health;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.Subscription;

/** What is done about webhooks beside keeping them. */
@QuarkusTest
class WebhookOperationsTest extends RestTest {
  private static final Instant NOON = Instant.parse("2026-03-26T12:00:00Z");
  private static final UUID ID = new UUID(0, 7);
  private static final UUID EVENT = new UUID(0, 8);
  private static final UUID SUBJECT = new UUID(0, 9);
  private static final String WEBHOOK = "/v1/webhooks/" + ID;
  private static final String LANE = WEBHOOK + "/lanes/" + SUBJECT;

  @BeforeEach
  void oneIsThere() {
    useCases.showEndpoint = id -> Optional.of(new ListEndpoints.Card(endpoint(), 0, null));
  }

  @Test
  void settingsAreTestedBeforeTheyAreStored() {
    var asked = new AtomicReference<TestSettings.Command>();
    useCases.testSettings =
        command -> {
          asked.set(command);
          return new TestCall(
              List.of(new TestCall.Header("authorization", "Basic …")),
              "{\"type\":\"endpoint.test\"}",
              new WebhookSender.Attempt(
                  new AttemptOutcome.Refused(401, null), Duration.ofMillis(12), "who?"),
              List.of(new TestCall.Header("www-authenticate", "Basic")));
        };

    sending(
            """
            {"name":"ERP","url":"https://erp.example/in","types":["*"],"maxInFlight":8,
             "headers":{"X-Tenant":"t1"},
             "authentication":{"type":"HTTP_BASIC","username":"admin","password":"admin"}}
            """)
        .post("/v1/webhooks/test")
        .then()
        .statusCode(200)
        .body("request.type", equalTo("endpoint.test"))
        .body("requestHeaders[0].name", equalTo("authorization"))
        .body("requestHeaders[0].value", equalTo("Basic …"))
        .body("attempt.outcome", equalTo("refused"))
        .body("attempt.status", equalTo(401))
        .body("attempt.tookMillis", equalTo(12))
        .body("attempt.answer", equalTo("who?"))
        .body("answerHeaders[0].value", equalTo("Basic"));
    Endpoint.Settings settings = asked.get().settings();
    assertThat(settings.headers().values()).containsEntry("X-Tenant", "t1");
    assertThat(settings.handling().maxInFlight()).isEqualTo(8);
    assertThat(settings.authentication()).isEqualTo(new Authentication.HttpBasic("admin", "admin"));
    assertThat(asked.get().stored()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Host, x, reserved_header",
    "Connection, close, reserved_header",
    "Transfer-Encoding, chunked, reserved_header",
    "webhook-signature, v1, reserved_header",
    "X Tenant, 1, header_name"
  })
  void headersThatAreOursAreRefused(String name, String value, String code) {
    sending(
            """
            {"name":"ERP","url":"https://erp.example/in","types":["*"],"headers":{"%s":"%s"}}
            """
                .formatted(name, value))
        .post("/v1/webhooks")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/headers"))
        .body("errors.code", contains(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "33", "2.5", "\"many\""})
  void messagesAtOnceAreFromOneToThirtyTwo(String number) {
    sending(
            """
            {"name":"ERP","url":"https://erp.example/in","types":["*"],"maxInFlight":%s}
            """
                .formatted(number))
        .post("/v1/webhooks/test")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/maxInFlight"));
  }

  @Test
  void aNewSecretIsShownOnce() {
    SigningSecret secret = SigningSecret.of(new byte[32]);
    useCases.rotateSecret = id -> new RotateSecret.Result.Rotated(secret, Duration.ofHours(24));

    partner()
        .post(WEBHOOK + "/rotate-secret")
        .then()
        .statusCode(200)
        .body("secret", equalTo(secret.value()))
        .body("previousSignsFor", equalTo("PT24H"));
    useCases.rotateSecret = id -> new RotateSecret.Result.Missing(new EndpointId(id));
    partner().post(WEBHOOK + "/rotate-secret").then().statusCode(404);
  }

  @Test
  void oneMessageIsSentAgain() {
    useCases.replayDelivery =
        command -> {
          assertThat(command.event()).isEqualTo(new EventId(EVENT));
          assertThat(command.by().name()).isEqualTo("demo");
          return new ReplayDelivery.Result.Queued();
        };
    replay("{\"eventId\":\"" + EVENT + "\"}").then().statusCode(202).body("messages", equalTo(1));

    useCases.replayDelivery = command -> new ReplayDelivery.Result.Waiting();
    replay("{\"eventId\":\"" + EVENT + "\"}").then().statusCode(409);
    useCases.replayDelivery = command -> new ReplayDelivery.Result.Missing();
    replay("{\"eventId\":\"" + EVENT + "\"}").then().statusCode(404);
  }

  @Test
  void aRangeIsCountedAndThenSentAgain() {
    var range =
        new Replays.Selection.Range(
            NOON,
            NOON.plusSeconds(3600),
            Set.of(EventType.ORDER_REGISTERED),
            Replays.Which.NEVER_DELIVERED);
    String body =
        """
        {"from":"2026-03-26T13:00:00+01:00","until":"2026-03-26T13:00:00Z",
         "types":["order.registered"],"state":"never-delivered"}
        """;
    useCases.countReplay =
        selection -> {
          assertThat(selection).isEqualTo(range);
          return new CountReplay.Result.Counted(37, true);
        };
    sending(body)
        .post(WEBHOOK + "/replay?dryRun=true")
        .then()
        .statusCode(200)
        .body("messages", equalTo(37))
        .body("isAll", equalTo(true));

    useCases.replayDeliveries =
        command -> {
          assertThat(command.selection()).isEqualTo(range);
          return new ReplayDeliveries.Result.Queued(10_000, false);
        };
    replay(body).then().statusCode(202).body("isAll", equalTo(false));
  }

  @Test
  void whatHappenedSinceTheSwitchOffIsSentAgain() {
    useCases.replayDeliveries =
        command -> {
          assertThat(command.selection()).isEqualTo(new Replays.Selection.SinceSwitchedOff());
          return new ReplayDeliveries.Result.Queued(3, true);
        };
    replay("{\"sinceDisabled\":true}").then().statusCode(202).body("messages", equalTo(3));
    useCases.replayDeliveries = command -> new ReplayDeliveries.Result.Missing(command.endpoint());
    replay("{\"sinceDisabled\":true}").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | required",
        "{\"eventId\":\"x\"} | not_an_id",
        "{\"sinceDisabled\":false} | unknown_choice",
        "{\"eventId\":\"00000000-0000-0000-0000-000000000001\",\"from\":\"x\"} | unknown_property",
        "{\"from\":\"2026-03-26T12:00:00Z\",\"until\":\"2026-03-26T12:00:00Z\"} | out_of_range",
        "{\"from\":\"2026-03-26T12:00:00Z\",\"until\":\"2026-03-27T12:00:00Z\",\"state\":\"lost\"}"
            + " | unknown_choice"
      })
  void aWishThatIsNoneIsRefused(String body, String code) {
    replay(body).then().statusCode(400).body("errors.code", hasItem(code));
  }

  @Test
  void whoHadWhatSentAgainIsKept() {
    useCases.listReplays =
        id -> List.of(new Replays.Request(EVENT, NOON, "Zoe", "since switched off", 3));

    partner()
        .get(WEBHOOK + "/replays")
        .then()
        .statusCode(200)
        .body("items[0].requestedBy", equalTo("Zoe"))
        .body("items[0].messages", equalTo(3));
  }

  @Test
  void aLaneIsShownReleasedAndSkipped() {
    useCases.showLane =
        subject ->
            subject.equals(SUBJECT)
                ? Optional.of(new ShowLane.Lane(new EventId(EVENT), true, 3))
                : Optional.empty();
    useCases.releaseLane =
        command -> {
          assertThat(command.event()).isEqualTo(new EventId(EVENT));
          return new ReleaseLane.Result.Released();
        };
    useCases.skipHead = command -> new SkipHead.Result.Skipped();

    partner()
        .get(LANE)
        .then()
        .statusCode(200)
        .body("eventId", equalTo(EVENT.toString()))
        .body("isParked", equalTo(true))
        .body("messages", equalTo(3));
    partner().post(LANE + "/release").then().statusCode(204);
    partner().post(LANE + "/skip").then().statusCode(204);
    partner().post(WEBHOOK + "/lanes/" + EVENT + "/skip").then().statusCode(404);
  }

  @Test
  void aLaneThatCannotBeHelpedIsAConflict() {
    useCases.showLane = subject -> Optional.of(new ShowLane.Lane(new EventId(EVENT), false, 1));
    useCases.releaseLane = command -> new ReleaseLane.Result.NotParked();
    useCases.skipHead = command -> new SkipHead.Result.NotTheHead();

    partner().post(LANE + "/release").then().statusCode(409);
    partner().post(LANE + "/skip").then().statusCode(409);
  }

  @Test
  void healthIsToldInTermsOfTheBusiness() {
    var health =
        new Health(
            new Breaker.Open(NOON.plusSeconds(60), Duration.ofMinutes(1)),
            41,
            NOON.minusSeconds(600),
            NOON.minusSeconds(601),
            new Health.Told(true, 50, null));
    var backlog =
        new ShowEndpointHealth.Backlog(
            52, 1, 0, NOON.minusSeconds(600), 37, List.of(Money.of("12480", "EUR")));
    useCases.showHealth =
        id ->
            Optional.of(
                new ShowEndpointHealth.View(
                    endpoint(), health, backlog, NOON, NOON.plusSeconds(86_400)));

    partner()
        .get(WEBHOOK + "/health")
        .then()
        .statusCode(200)
        .body("breaker.state", equalTo("open"))
        .body("breaker.until", equalTo("2026-03-26T12:01:00Z"))
        .body("failuresInARow", equalTo(41))
        .body("disabledAt", equalTo("2026-03-27T12:00:00Z"))
        .body("backlog.orders", equalTo(37))
        .body("backlog.parked", equalTo(1))
        .body(containsString("\"amount\":12480.00,\"currencyCode\":\"EUR\""));
  }

  @Test
  void deliveriesAreFiltered() {
    var asked = new AtomicReference<ListDeliveries.Query>();
    useCases.listDeliveries =
        query -> {
          asked.set(query);
          return new Page<>(List.of(), EVENT.toString());
        };

    partner()
        .queryParam("state", "parked")
        .queryParam("type", "order.registered")
        .queryParam("subjectId", SUBJECT.toString())
        .queryParam("from", "2026-03-26T12:00:00Z")
        .queryParam("until", "2026-03-26T13:00:00Z")
        .get(WEBHOOK + "/deliveries")
        .then()
        .statusCode(200)
        .body("next", equalTo(EVENT.toString()))
        .header("Link", containsString("state=parked"))
        .header("Link", containsString("cursor=" + EVENT));
    assertThat(asked.get().filter())
        .isEqualTo(
            new ListDeliveries.Filter(
                ListDeliveries.State.PARKED,
                EventType.ORDER_REGISTERED,
                SUBJECT,
                NOON,
                NOON.plusSeconds(3600)));
  }

  @Test
  void everyWrongFilterIsNamed() {
    partner()
        .queryParam("state", "lost")
        .queryParam("type", "order.eaten")
        .queryParam("subjectId", "x")
        .queryParam("from", "today")
        .queryParam("cursor", "x")
        .get(WEBHOOK + "/deliveries")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("state", "type", "subjectId", "from", "cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/rotate-secret", "/replay", "/lanes/00000000-0000-0000-0000-000000000009/skip"})
  void whoMayNotManageWebhooksMayDoNoneOfThis(String operation) {
    RequestSpecification writer =
        io.restassured.RestAssured.given().auth().preemptive().basic("writer", "write-secret");
    writer
        .contentType("application/json")
        .body("{\"sinceDisabled\":true}")
        .post(WEBHOOK + operation)
        .then()
        .statusCode(403)
        .body(not(containsString("whsec_")));
  }

  private static io.restassured.response.Response replay(String body) {
    return sending(body).post(WEBHOOK + "/replay");
  }

  static Endpoint endpoint() {
    return new Endpoint(
        StubbedUseCases.ACCOUNT.id(),
        new EndpointId(ID),
        new Endpoint.Settings(
            "ERP",
            new EndpointUrl("https://erp.example/in"),
            new Subscription.Only(Set.of(EventType.ORDER_REGISTERED)),
            new Authentication.HttpBasic("admin", "known password"),
            AfterExhaustion.PARK),
        EndpointStatus.ACTIVE,
        NOON,
        Version.FIRST);
  }
}

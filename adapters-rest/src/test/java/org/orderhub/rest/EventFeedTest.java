package org.orderhub.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.eventlog.FollowEvents.From;
import org.orderhub.application.eventlog.LogPlace;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.FieldChange;

@QuarkusTest
class EventFeedTest extends RestTest {
  private static final String SYNCHRONIZATION =
      "/api/v1/orders/integrations/auth-required/synchronization/order";
  private static final LogPlace NEXT = new LogPlace(812, 3);

  private final AtomicReference<FollowEvents.Query> asked = new AtomicReference<>();

  @Test
  void anEventIsItsMessageWithItsId() {
    answering(event(EventType.ORDER_REGISTERED, "OF/22/8/2022"));

    partner()
        .get("/v1/events")
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(new UUID(0, 1).toString()))
        .body("items[0].type", equalTo("order.registered"))
        .body("items[0].data.orderId", equalTo("OF/22/8/2022"))
        .body("items[0].data.totalPrice", equalTo(3056.10f))
        .body("next", equalTo(NEXT.toText()))
        .header("Link", containsString("after=" + NEXT.toText()))
        .body(containsString("3056.10"));
    assertThat(asked.get())
        .isEqualTo(
            new FollowEvents.Query(
                StubbedUseCases.ACCOUNT.id(), new From.Place(LogPlace.BEGINNING), Set.of(), 50));
  }

  @Test
  void whoAsksSaysWhereToGoOnAndWhatFor() {
    answering();

    partner()
        .queryParam("after", NEXT.toText())
        .queryParam("types", "order.deleted, order.replaced")
        .queryParam("limit", 500)
        .get("/v1/events")
        .then()
        .statusCode(200)
        .body("items", empty())
        .header("Link", containsString("types=order.deleted"));
    assertThat(asked.get())
        .isEqualTo(
            new FollowEvents.Query(
                StubbedUseCases.ACCOUNT.id(),
                new From.Place(NEXT),
                Set.of(EventType.ORDER_DELETED, EventType.ORDER_REPLACED),
                500));
  }

  @Test
  void latestBeginsAtTheEnd() {
    answering();

    partner().queryParam("after", "latest").get("/v1/events").then().statusCode(200);
    assertThat(asked.get().from()).isEqualTo(new From.End());
  }

  @Test
  void everythingWrongIsNamedAtOnce() {
    partner()
        .queryParam("after", "yesterday")
        .queryParam("types", "order.eaten")
        .queryParam("limit", 501)
        .queryParam("cursor", "x")
        .get("/v1/events")
        .then()
        .statusCode(400)
        .body(
            "errors.code",
            contains("unknown_parameter", "cursor", "unknown_event_type", "out_of_range"));
  }

  @Test
  void changesOfOrdersHaveThePartnersNamesAndNumbers() {
    answering(
        event(EventType.ORDER_REGISTERED, "OF/22/8/2022"),
        event(EventType.ORDER_EVENT_RECORDED, "OF/22/8/2022", "payment", "delivery"),
        event(EventType.ORDER_EVENT_RECORDED, "nothing changed"),
        event(EventType.ORDER_STATUS_CHANGED, "OF/22/8/2022", "status"),
        event(EventType.ORDER_DELETED, "OF/22/8/2022"));

    partner()
        .queryParam("startId", 1)
        .queryParam("numberOfEvents", 10)
        .queryParam("eventTypes", "")
        .get(SYNCHRONIZATION)
        .then()
        .statusCode(200)
        .body("nextId", equalTo((int) NEXT.toNumber()))
        .body("events.eventType", contains("ADDED", "CHANGED_PAYMENT", "CHANGED", "REMOVED"))
        .body("events[0].orderId", equalTo("OF/22/8/2022"))
        .body("events[0].shipmentId", equalTo("OF/22/8/2022/01"));
    assertThat(asked.get().from()).isEqualTo(new From.Place(LogPlace.BEGINNING));
    assertThat(asked.get().limit()).isEqualTo(10);
  }

  @Test
  void onlyTheChangesAskedForAreTold() {
    answering(
        event(EventType.ORDER_REGISTERED, "1"),
        event(EventType.ORDER_UPDATED, "2", "payment"),
        event(EventType.ORDER_DELETED, "3"));

    partner()
        .queryParam("eventTypes", "CHANGED_PAYMENT,REMOVED")
        .queryParam("startId", NEXT.toNumber())
        .get(SYNCHRONIZATION)
        .then()
        .statusCode(200)
        .body("events.orderId", contains("2", "3"));
    assertThat(asked.get().from()).isEqualTo(new From.Place(NEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "startId, 0, out_of_range",
    "startId, -1, out_of_range",
    "startId, 1e3, out_of_range",
    "numberOfEvents, 10001, out_of_range",
    "eventTypes, EATEN, unknown_choice",
    "filter, ADDED, unknown_parameter"
  })
  void aWrongParameterIsNamed(String name, String value, String code) {
    partner()
        .queryParam(name, value)
        .get(SYNCHRONIZATION)
        .then()
        .statusCode(400)
        .body("errors.code", contains(code));
  }

  private void answering(FollowEvents.Event... events) {
    useCases.followEvents =
        query -> {
          asked.set(query);
          return new FollowEvents.Stretch(List.of(events), NEXT);
        };
  }

  private static FollowEvents.Event event(EventType type, String orderId, String... changed) {
    return new FollowEvents.Event(
        new EventId(new UUID(0, 1)),
        type,
        List.of(changed).stream().map(field -> new FieldChange(field, "a", "b")).toList(),
        """
        {"type":"%s","data":{"orderId":"%s","totalPrice":3056.10},"sequence":1}\
        """
            .formatted(type.publicName(), orderId));
  }
}

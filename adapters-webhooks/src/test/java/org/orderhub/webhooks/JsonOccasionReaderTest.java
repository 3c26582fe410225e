package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.workflow.OccasionReader;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.workflow.Happening;

class JsonOccasionReaderTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  private final JsonOccasionReader reader = new JsonOccasionReader();
  private final Order order = AnOrder.order("A-1").registered(ACCOUNT, NOON);

  @Test
  void anOrderEventIsReadWithItsCustomFields() {
    var report =
        new OrderEvent.Report(
            OrderEventType.DELIVERED,
            NOON,
            "At the door",
            List.of(),
            new FreeForm.Fields(Map.of("carrier", new FreeForm.Word("DHL"))));
    var id = new OrderEventId(UUID.randomUUID());
    var event = new OrderEvent(ACCOUNT, id, "abc", order.key(), report, NOON, NOON);

    OccasionReader.Told told =
        read(
            EventType.ORDER_EVENT_RECORDED,
            new OrderAnnouncement.EventRecorded(order, event, List.of()));

    assertThat(told.what()).isEqualTo(new Happening.OrderEventTold(OrderEventType.DELIVERED));
    assertThat(told.label()).isEqualTo("A-1");
    assertThat(told.kind()).isEqualTo(OrderKind.ORDER);
    assertThat(told.amount()).isEqualByComparingTo(order.contents().total().plain());
    assertThat(told.fields())
        .containsEntry("event.customFields.carrier", List.of("DHL"))
        .containsEntry("event.message", List.of("At the door"))
        .containsEntry("externalStatus", List.of(order.facts().externalStatus().raw()))
        .containsKey("event.lines.sku")
        .doesNotContainKeys("type", "sequence");
  }

  @Test
  void anActionIsReadWithItsNameAndItsLanguage() {
    var action =
        new OrderAction(
            OrderAction.Kind.CUSTOM,
            "de-AT",
            new FreeForm.Fields(Map.of("name", new FreeForm.Word("abandoned"))));

    OccasionReader.Told told =
        read(
            EventType.ORDER_ACTION_TRIGGERED, new OrderAnnouncement.ActionTriggered(order, action));

    assertThat(told.what())
        .isEqualTo(new Happening.ActionAsked(OrderAction.Kind.CUSTOM, "abandoned"));
    assertThat(told.language()).isEqualTo("de-AT");
  }

  @Test
  void aStatusOfAWidgetIsReadWithItsWidget() {
    OccasionReader.Told told =
        reader
            .read(
                event(
                    EventType.WIDGET_STATUS_CHANGED,
                    """
                    {"type":"widget.status_changed","data":{"widgetId":3,"status":"Done",\
                    "fieldValues":{"a":null,"b":"x"}}}\
                    """))
            .orElseThrow();

    assertThat(told.what()).isEqualTo(new Happening.WidgetStatusSet(new WidgetId(3)));
    assertThat(told.kind()).isNull();
    assertThat(told.amount()).isNull();
    assertThat(told.fields()).containsEntry("fieldValues.b", List.of("x"));
    assertThat(told.fields()).doesNotContainKey("fieldValues.a");
  }

  @Test
  void anOfferIsReadWithItsNumberAndItsAmount() {
    OccasionReader.Told told =
        reader
            .read(
                event(
                    EventType.OFFER_SENT,
                    """
                    {"data":{"documentNumber":"O/2026/7","totalPrice":12.50,\
                    "lines":[{"name":"a"},{"name":"b"}]}}\
                    """))
            .orElseThrow();

    assertThat(told.label()).isEqualTo("O/2026/7");
    assertThat(told.amount()).isEqualByComparingTo(new BigDecimal("12.5"));
    assertThat(told.fields()).containsEntry("lines.name", List.of("a", "b"));
  }

  @Test
  void whatIsNoSuchBodyIsNotUnderstood() {
    assertThat(reader.read(event(EventType.ORDER_UPDATED, "{"))).isEmpty();
    assertThat(reader.read(event(EventType.WIDGET_STATUS_CHANGED, "{\"data\":{}}"))).isEmpty();
  }

  private OccasionReader.Told read(EventType type, OrderAnnouncement announcement) {
    String body =
        new JsonEventBodies().write(type, announcement, NOON, new Actor.PartnerKey("shop"));
    return reader.read(event(type, body)).orElseThrow();
  }

  private LoggedEvent event(EventType type, String body) {
    return new LoggedEvent(
        ACCOUNT,
        new EventId(new UUID(0, 2)),
        type,
        new Subject(Subject.Kind.ORDER, order.key().value()),
        1,
        NOON,
        new Actor.PartnerKey("shop"),
        List.of(),
        body);
  }
}

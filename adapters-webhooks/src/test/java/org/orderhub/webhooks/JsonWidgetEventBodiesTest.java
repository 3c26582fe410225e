package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.FieldValue;
import org.orderhub.domain.widget.FieldValues;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetAnnouncement;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

final class JsonWidgetEventBodiesTest {
  private static final Instant TIME = Instant.parse("2026-03-26T15:44:18.534915Z");

  private final JsonWidgetEventBodies bodies = new JsonWidgetEventBodies();

  @Test
  void anOrderIsToldWithItsValues() {
    String body = write(EventType.WIDGET_ORDERED, new WidgetAnnouncement.Ordered(request(2, "é")));

    assertThat(body)
        .startsWith("{\"type\":\"widget.ordered\",")
        .contains("\"eventId\":7,\"widgetId\":10,")
        .contains("\"customerNumber\":1001,")
        .contains("\"fieldValues\":{\"Field 0\":\"é\",\"Field 1\":\"é\"}")
        .endsWith("\"sequence\":1}");
  }

  @Test
  void theLargestIsBelow20Kilobytes() {
    WidgetRequest large = request(100, "\u0001\"漢".replace("\u0001", "\n").repeat(1_300));
    List<FieldChange> changes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      changes.add(new FieldChange("fieldValues.Field " + i, "漢".repeat(4_000), "\n".repeat(4_000)));
    }
    var status = new StatusText("漢".repeat(2_000));

    assertThat(
            List.of(
                write(EventType.WIDGET_ORDERED, new WidgetAnnouncement.Ordered(large)),
                write(
                    EventType.WIDGET_VALUES_RETURNED,
                    new WidgetAnnouncement.ValuesReturned(large, changes)),
                write(
                    EventType.WIDGET_STATUS_CHANGED,
                    new WidgetAnnouncement.StatusChanged(large, status))))
        .allSatisfy(text -> assertThat(text.getBytes(UTF_8)).hasSizeLessThan(20_000));
  }

  private String write(EventType type, WidgetAnnouncement news) {
    return bodies.write(type, news, TIME, new Actor.PartnerKey("vendor"));
  }

  private static WidgetRequest request(int fields, String text) {
    List<WidgetField> asked = new ArrayList<>();
    Map<String, FieldValue> values = new LinkedHashMap<>();
    for (int i = 0; i < fields; i++) {
      asked.add(
          new WidgetField("Field " + i, FieldType.TEXT, FieldRole.OPTIONAL, List.of(), null, ""));
      values.put("Field " + i, new FieldValue.Words(text));
    }
    var definition =
        new Definition(
            "漢".repeat(100), Set.of(EntityType.FARM), asked, Definition.Wording.PLAIN, false);
    return new WidgetRequest(
        new AccountId(new UUID(0, 1)),
        new RequestId(new UUID(0, 2)),
        new WidgetRequest.Form(new WidgetId(10), 3, definition),
        new WidgetRequest.Head(new CustomerId(new UUID(0, 3)), 1001, 7, TIME, "Ada"),
        new FieldValues(values),
        WidgetRequest.Owners.NOT_TOLD,
        new WidgetRequest.State(new StatusText("漢".repeat(2_000)), TIME, null),
        1);
  }
}

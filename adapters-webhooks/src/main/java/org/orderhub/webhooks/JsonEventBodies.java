package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderAnnouncement;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.PublicNames;

/**
 * Compact JSON, always below 20 kB: at most the first 50 lines of an order and the first 100
 * changes, fewer when they are long, and very long texts cut, ending in "…". Whoever needs all of
 * it asks the API.
 */
final class JsonEventBodies implements EventBodies {
  /** For a status or an actor, at most. */
  private static final int MOST_OF_A_TEXT = 1_500;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Override
  public String write(
      EventType type, OrderAnnouncement announcement, Instant occurredAt, Actor actor) {
    var text = new StringWriter(1_024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      writeOrder(json, announcement.order());
      writeRest(json, announcement);
      ActorJson.write(json, actor);
      json.writeEndObject();
      SequenceJson.write(json, announcement.order().history().sequence());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void writeOrder(JsonGenerator json, Order order) throws IOException {
    json.writeStringField("id", order.key().toString());
    json.writeStringField("orderId", order.orderId().value());
    json.writeStringField("kind", PublicNames.of(order.contents().kind()));
    json.writeStringField("status", PublicNames.of(order.facts().lifecycle().status()));
    json.writeStringField("externalStatus", cut(order.facts().externalStatus().raw()));
    json.writeStringField("payment", PublicNames.of(order.facts().payment()));
    json.writeStringField("delivery", PublicNames.of(order.facts().delivery()));
    json.writeStringField("currencyCode", order.contents().currency().getCurrencyCode());
    json.writeNumberField("totalPrice", order.contents().total().plain());
    if (order.customer() != null) {
      json.writeStringField("customerId", order.customer().toString());
    }
    json.writeStringField("placedAt", order.history().placedAt().toString());
  }

  private static void writeRest(JsonGenerator json, OrderAnnouncement announcement)
      throws IOException {
    List<OrderLine> lines = announcement.order().contents().lines().list();
    switch (announcement) {
      case OrderAnnouncement.Registered registered -> OrderLinesJson.write(json, lines, 0);
      case OrderAnnouncement.Replaced replaced -> writeChange(json, lines, replaced.differences());
      case OrderAnnouncement.Updated updated -> writeChange(json, lines, updated.differences());
      case OrderAnnouncement.StatusChanged changed ->
          writeChange(json, lines, changed.differences());
      case OrderAnnouncement.DeliveryChanged changed ->
          writeChange(json, lines, changed.differences());
      case OrderAnnouncement.Deleted deleted -> OrderLinesJson.write(json, lines, 0);
      case OrderAnnouncement.ActionTriggered triggered ->
          writeAction(json, lines, triggered.action());
      case OrderAnnouncement.Noted noted -> json.writeStringField("note", cut(noted.note()));
      case OrderAnnouncement.Warned warned -> writeWarning(json, warned.warning());
      case OrderAnnouncement.EventRecorded recorded -> {
        OrderEventJson.write(json, recorded.order(), recorded.event());
        ChangesJson.write(json, recorded.differences());
      }
    }
  }

  private static void writeChange(
      JsonGenerator json, List<OrderLine> lines, List<FieldChange> changes) throws IOException {
    OrderLinesJson.write(json, lines, 0);
    ChangesJson.write(json, changes);
  }

  /** Without the lines: an order may have many warnings, and its registration told them. */
  private static void writeWarning(JsonGenerator json, Warning warning) throws IOException {
    json.writeObjectFieldStart("warning");
    json.writeStringField("type", PublicNames.of(warning.type()));
    json.writeStringField("what", cut(warning.what()));
    json.writeStringField("message", cut(warning.message()));
    json.writeEndObject();
  }

  /** The data takes the room of lines. */
  private static void writeAction(JsonGenerator json, List<OrderLine> lines, OrderAction action)
      throws IOException {
    String data = action.data().json();
    OrderLinesJson.write(json, lines, data.getBytes(UTF_8).length);
    json.writeStringField("action", PublicNames.of(action.kind()));
    json.writeStringField("language", action.language());
    json.writeFieldName("data");
    json.writeRawValue(data);
  }

  private static String cut(String text) {
    return JsonLength.cut(text, MOST_OF_A_TEXT);
  }
}

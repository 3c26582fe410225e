package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import org.orderhub.application.widget.WidgetEventBodies;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.FieldCodec;
import org.orderhub.domain.widget.FieldValue;
import org.orderhub.domain.widget.WidgetAnnouncement;
import org.orderhub.domain.widget.WidgetRequest;

/**
 * Compact JSON, always below 20 kB: of an order as many values as there is room for, as partners
 * write them; of what came back what is another.
 */
final class JsonWidgetEventBodies implements WidgetEventBodies {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_OF_A_TEXT = 1_500;
  private static final int MOST_OF_VALUES = 8_000;
  private static final int MOST_OF_A_NAME = 400;

  /** Quotes, colon and comma. */
  private static final int BYTES_BESIDE_TEXTS = 6;

  @Override
  public String write(EventType type, WidgetAnnouncement news, Instant occurredAt, Actor actor) {
    var text = new StringWriter(1_024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      writeRequest(json, news.request());
      writeRest(json, news);
      ActorJson.write(json, actor);
      json.writeEndObject();
      SequenceJson.write(json, news.request().sequence());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void writeRequest(JsonGenerator json, WidgetRequest request) throws IOException {
    json.writeStringField("requestId", request.id().toString());
    json.writeNumberField("eventId", request.head().eventNumber());
    json.writeNumberField("widgetId", request.form().widget().number());
    json.writeStringField(
        "widgetName", JsonLength.cut(request.form().definition().name(), MOST_OF_A_NAME));
    json.writeNumberField("widgetVersion", request.form().version());
    json.writeStringField("customerId", request.head().customer().toString());
    json.writeNumberField("customerNumber", request.head().customerNumber());
    json.writeStringField("status", JsonLength.cut(request.state().status().raw(), MOST_OF_A_TEXT));
  }

  private static void writeRest(JsonGenerator json, WidgetAnnouncement news) throws IOException {
    switch (news) {
      case WidgetAnnouncement.Ordered ordered -> writeValues(json, ordered.request());
      case WidgetAnnouncement.ValuesReturned returned ->
          ChangesJson.write(json, returned.changes());
      case WidgetAnnouncement.StatusChanged changed ->
          json.writeStringField(
              "previousStatus", JsonLength.cut(changed.before().raw(), MOST_OF_A_TEXT));
    }
  }

  private static void writeValues(JsonGenerator json, WidgetRequest request) throws IOException {
    Map<String, FieldValue> values = request.values().byName();
    json.writeNumberField("fieldCount", values.size());
    json.writeObjectFieldStart("fieldValues");
    int room = MOST_OF_VALUES;
    for (Map.Entry<String, FieldValue> field : values.entrySet()) {
      String written = FieldCodec.write(field.getValue());
      String value = written == null ? null : JsonLength.cut(written, MOST_OF_A_TEXT);
      room -=
          JsonLength.of(field.getKey())
              + JsonLength.of(value == null ? "null" : value)
              + BYTES_BESIDE_TEXTS;
      if (room < 0) {
        break;
      }
      json.writeStringField(field.getKey(), value);
    }
    json.writeEndObject();
  }
}

package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.orderhub.application.shop.ClientEventBodies;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;

/** Compact JSON: which customer, and who opened the customer's view. */
final class JsonClientEventBodies implements ClientEventBodies {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String write(Customer customer, Actor by, Instant occurredAt, long sequence) {
    var text = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", EventType.CLIENT_LOGGED.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      json.writeStringField("customerId", customer.id().toString());
      json.writeNumberField("customerNumber", customer.number());
      json.writeStringField("customerName", customer.profile().name().display());
      WhoJson.write(json, by);
      json.writeEndObject();
      json.writeNumberField("sequence", sequence);
      if (sequence > 1) {
        json.writeNumberField("previousSequence", sequence - 1);
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}

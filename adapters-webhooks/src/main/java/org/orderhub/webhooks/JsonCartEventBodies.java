package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.orderhub.application.cart.CartEventBodies;
import org.orderhub.domain.cart.Cart;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

/** Compact JSON: whose cart it is, what it holds together, and who did what. Lines by the API. */
final class JsonCartEventBodies implements CartEventBodies {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Override
  public String write(
      EventType type, Cart cart, List<FieldChange> changes, Instant occurredAt, Actor actor) {
    var text = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      write(json, cart);
      if (type == EventType.CART_OPENED) {
        WhoJson.write(json, actor);
      } else {
        ChangesJson.write(json, changes);
        ActorJson.write(json, actor);
      }
      json.writeEndObject();
      SequenceJson.write(json, cart.history().sequence());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, Cart cart) throws IOException {
    json.writeStringField("cartId", cart.id().toString());
    json.writeStringField("customerId", cart.customer().toString());
    json.writeStringField("status", cart.isOpen() ? "Open" : "CheckedOut");
    json.writeStringField("currencyCode", cart.lines().currency().getCurrencyCode());
    json.writeNumberField("total", cart.lines().total().plain());
    json.writeNumberField("lineCount", cart.lines().list().size());
    String order = cart.order().map(OrderId::value).orElse(null);
    if (order != null) {
      json.writeStringField("orderId", order);
    }
  }
}

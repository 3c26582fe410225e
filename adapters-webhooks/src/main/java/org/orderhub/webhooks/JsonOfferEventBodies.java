package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.orderhub.application.offer.OfferEventBodies;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.shared.Actor;

/**
 * Compact JSON, always below 20 kB: at most the first 30 lines of an offer and as many changes as
 * there is room for. What notes say to staff only is not among them.
 */
final class JsonOfferEventBodies implements OfferEventBodies {
  private static final int MOST_LINES = 30;
  private static final int MOST_OF_A_TEXT = 1_500;
  private static final int MOST_OF_A_NAME = 150;

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  @Override
  public String write(EventType type, OfferAnnouncement news, Instant occurredAt, Actor actor) {
    var text = new StringWriter(1_024);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      writeOffer(json, news.offer(), occurredAt);
      writeRest(json, news);
      writeActor(json, news, actor);
      json.writeEndObject();
      SequenceJson.write(json, news.offer().history().sequence());
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  @Override
  public String writeEntered(CustomerId customer, Instant occurredAt, Actor actor, long sequence) {
    var text = new StringWriter(256);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", EventType.OFFER_OPENED.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      json.writeStringField("customerId", customer.toString());
      WhoJson.write(json, actor);
      json.writeEndObject();
      SequenceJson.write(json, sequence);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void writeOffer(JsonGenerator json, Offer offer, Instant now) throws IOException {
    json.writeStringField("offerId", offer.id().toString());
    json.writeStringField("documentNumber", offer.head().number().toString());
    json.writeStringField("customerId", offer.head().customer().toString());
    json.writeStringField("status", offer.status(now).name());
    json.writeStringField("currencyCode", offer.contents().lines().currency().getCurrencyCode());
    json.writeNumberField("totalPrice", offer.contents().lines().total().plain());
    json.writeStringField("expiresAt", offer.contents().expiresAt().toString());
    json.writeNumberField("revision", offer.revisions().size());
  }

  private static void writeRest(JsonGenerator json, OfferAnnouncement news) throws IOException {
    switch (news) {
      case OfferAnnouncement.Created created -> writeLines(json, created.offer());
      case OfferAnnouncement.Changed changed -> ChangesJson.write(json, changed.differences());
      case OfferAnnouncement.Sent sent -> {
        writeLines(json, sent.offer());
        ChangesJson.write(json, sent.differences());
      }
      case OfferAnnouncement.Opened opened -> {}
      case OfferAnnouncement.Accepted accepted -> {
        json.writeStringField("orderId", accepted.order().value());
        writeLines(json, accepted.offer());
      }
      case OfferAnnouncement.Declined declined -> writeText(json, "reason", declined.reason());
      case OfferAnnouncement.ChangeAsked asked -> writeText(json, "message", asked.message());
      case OfferAnnouncement.Transferred transferred -> {}
      case OfferAnnouncement.TransferFailed failed -> writeText(json, "reason", failed.reason());
    }
  }

  private static void writeLines(JsonGenerator json, Offer offer) throws IOException {
    List<ProductLine> lines = offer.contents().lines().list();
    json.writeNumberField("lineCount", lines.size());
    json.writeArrayFieldStart("lines");
    for (ProductLine line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      writeLine(json, line, offer);
    }
    json.writeEndArray();
  }

  private static void writeLine(JsonGenerator json, ProductLine line, Offer offer)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", line.id().toString());
    ProductLineId parent = line.parent();
    if (parent != null) {
      json.writeStringField("parentLineId", parent.toString());
    }
    json.writeStringField("productId", JsonLength.cut(line.item().sku().value(), MOST_OF_A_NAME));
    json.writeStringField("name", JsonLength.cut(line.item().name(), MOST_OF_A_NAME));
    json.writeNumberField("quantity", line.content().plain());
    json.writeNumberField("totalPrice", line.total().plain());
    boolean isAccepted =
        offer
            .stored()
            .accepted()
            .map(acceptance -> acceptance.lines().contains(line.id()))
            .orElse(false);
    if (isAccepted) {
      json.writeBooleanField("accepted", true);
    }
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String field, String text) throws IOException {
    json.writeStringField(field, JsonLength.cut(text, MOST_OF_A_TEXT));
  }

  /** Who looked at it is told in the partner's words too. */
  private static void writeActor(JsonGenerator json, OfferAnnouncement news, Actor actor)
      throws IOException {
    if (news instanceof OfferAnnouncement.Opened) {
      WhoJson.write(json, actor);
    } else {
      ActorJson.write(json, actor);
    }
  }
}

package org.orderhub.webhooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.orderhub.application.document.DocumentEventBodies;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentAnnouncement;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.Actor;

/** Compact JSON, always below 20 kB: the file is named, and read at its own address. */
final class JsonDocumentEventBodies implements DocumentEventBodies {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public String write(
      EventType type,
      DocumentAnnouncement news,
      DocumentSubjects.Place place,
      long sequence,
      Instant occurredAt,
      Actor by) {
    var text = new StringWriter(512);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("type", type.publicName());
      json.writeStringField("timestamp", occurredAt.toString());
      json.writeObjectFieldStart("data");
      writeDocument(json, news.document());
      writePlace(json, place);
      ActorJson.write(json, by);
      json.writeEndObject();
      SequenceJson.write(json, sequence);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void writeDocument(JsonGenerator json, Document document) throws IOException {
    json.writeStringField("documentId", document.id().toString());
    json.writeStringField("folder", document.folder().name());
    json.writeStringField("fileName", document.name().value());
    json.writeNumberField("version", document.version());
    json.writeStringField("mediaType", document.content().type().mediaType());
    json.writeNumberField("size", document.content().size());
    json.writeStringField("sha256", document.content().sha256());
  }

  private static void writePlace(JsonGenerator json, DocumentSubjects.Place place)
      throws IOException {
    switch (place.subject()) {
      case DocumentSubject.OfCustomer customer -> {}
      case DocumentSubject.OfOrder order -> {
        json.writeStringField("orderId", place.reference());
        json.writeStringField("id", order.id().toString());
      }
      case DocumentSubject.OfOffer offer -> {
        json.writeStringField("offerId", offer.id().toString());
        json.writeStringField("documentNumber", place.reference());
      }
    }
    CustomerId customer = place.customer();
    if (customer != null) {
      json.writeStringField("customerId", customer.toString());
    }
  }
}

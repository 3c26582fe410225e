package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.CABLE;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.CUSTOMER;
import static org.orderhub.domain.offer.AnOffer.NOW;
import static org.orderhub.domain.offer.AnOffer.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.offer.AnOffer;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferAnnouncement;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;

class JsonOfferEventBodiesTest {
  private final JsonOfferEventBodies bodies = new JsonOfferEventBodies();

  @Test
  void anOpenedOfferSaysWhoOpenedIt() throws IOException {
    Offer sent = AnOffer.sent();
    JsonNode body = read(EventType.OFFER_OPENED, new OfferAnnouncement.Opened(sent), CLIENT);

    assertThat(body.path("type").asText()).isEqualTo("offer.opened");
    assertThat(body.path("data").path("offerId").asText()).isEqualTo(sent.id().toString());
    assertThat(body.path("data").path("customerId").asText()).isEqualTo(CUSTOMER.toString());
    assertThat(body.path("data").path("documentNumber").asText()).isEqualTo("O/36/3/2026");
    assertThat(body.path("data").path("who").asText()).isEqualTo("customer");
    assertThat(body.path("data").path("actor").path("name").asText()).isEqualTo("Ada");
    assertThat(body.path("sequence").asLong()).isEqualTo(2);
  }

  @Test
  void comingToTheOffersOfACustomerNamesTheCustomerAlone() throws IOException {
    JsonNode body = parse(bodies.writeEntered(CUSTOMER, NOW, STAFF, 7));

    assertThat(body.path("type").asText()).isEqualTo("offer.opened");
    assertThat(body.path("data").path("customerId").asText()).isEqualTo(CUSTOMER.toString());
    assertThat(body.path("data").has("offerId")).isFalse();
    assertThat(body.path("data").path("who").asText()).isEqualTo("operator");
    assertThat(body.path("previousSequence").asLong()).isEqualTo(6);
  }

  @Test
  void anAcceptedOfferNamesItsOrderAndTheLinesWithTheirParents() throws IOException {
    Offer won = AnOffer.won();
    JsonNode data =
        read(EventType.OFFER_ACCEPTED, new OfferAnnouncement.Accepted(won, AnOffer.ORDER), STAFF)
            .path("data");

    assertThat(data.path("orderId").asText()).isEqualTo("O/36/3/2026");
    assertThat(data.path("status").asText()).isEqualTo("WON");
    assertThat(data.path("lines").path(1).path("parentLineId").asText())
        .isEqualTo(CABLE.toString());
    assertThat(data.path("lines").path(0).path("accepted").asBoolean()).isTrue();
  }

  @Test
  void noBodyIsTooLong() {
    List<ProductLine> many = new ArrayList<>();
    List<FieldChange> changes = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      many.add(
          AnOffer.line(new ProductLineId(UUID.randomUUID()), null, "ü".repeat(100), "750", "1.20"));
      changes.add(new FieldChange("lines[" + i + "].note", "ü".repeat(1_000), "§".repeat(1_000)));
    }
    Offer offer = AnOffer.draft(new ProductLines(Currency.getInstance("EUR"), many));

    for (OfferAnnouncement news :
        List.of(
            new OfferAnnouncement.Created(offer),
            new OfferAnnouncement.Sent(offer, changes),
            new OfferAnnouncement.Declined(offer, "ü".repeat(1_000)),
            new OfferAnnouncement.ChangeAsked(offer, "ü".repeat(4_000)))) {
      String body =
          bodies.write(EventType.OFFER_SENT, news, NOW, new Actor.PartnerKey("ü".repeat(100)));
      assertThat(body.getBytes(UTF_8).length).isLessThan(20_000);
    }
  }

  private JsonNode read(EventType type, OfferAnnouncement news, Actor by) throws IOException {
    return parse(bodies.write(type, news, NOW, by));
  }

  private static JsonNode parse(String body) throws IOException {
    return new ObjectMapper().readTree(body);
  }
}

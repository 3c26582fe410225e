package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.offer.AnOffer.CABLE;
import static org.orderhub.domain.offer.AnOffer.CLIENT;
import static org.orderhub.domain.offer.AnOffer.CUSTOMER;
import static org.orderhub.domain.offer.AnOffer.NOW;
import static org.orderhub.domain.offer.AnOffer.STAFF;

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
  void anOpenedOfferSaysWhoOpenedIt() {
    Offer sent = AnOffer.sent();

    assertThat(
            bodies.write(EventType.OFFER_OPENED, new OfferAnnouncement.Opened(sent), NOW, CLIENT))
        .isEqualTo(
            """
            {"type":"offer.opened","timestamp":"2026-03-02T13:00:00Z","data":{"offerId":"%s",\
            "documentNumber":"O/36/3/2026","customerId":"%s","status":"SENT",\
            "currencyCode":"EUR","totalPrice":950.00,"expiresAt":"2026-03-16T13:00:00Z",\
            "revision":1,"who":"customer","actor":{"kind":"customer","name":"Ada"}},\
            "sequence":2,"previousSequence":1}\
            """
                .formatted(sent.id(), CUSTOMER));
  }

  @Test
  void comingToTheOffersOfACustomerNamesTheCustomerAlone() {
    assertThat(bodies.writeEntered(CUSTOMER, NOW, STAFF, 7))
        .isEqualTo(
            """
            {"type":"offer.opened","timestamp":"2026-03-02T13:00:00Z","data":{\
            "customerId":"%s","who":"operator","actor":{"kind":"staff","name":"Grace"}},\
            "sequence":7,"previousSequence":6}\
            """
                .formatted(CUSTOMER));
  }

  @Test
  void anAcceptedOfferNamesItsOrderAndTheLinesWithTheirParents() {
    assertThat(
            bodies.write(
                EventType.OFFER_ACCEPTED,
                new OfferAnnouncement.Accepted(AnOffer.won(), AnOffer.ORDER),
                NOW,
                STAFF))
        .contains("\"orderId\":\"O/36/3/2026\"", "\"status\":\"WON\"")
        .contains("\"parentLineId\":\"" + CABLE + "\"", "\"accepted\":true");
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
}

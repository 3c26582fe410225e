package org.orderhub.web.offer;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.orderhub.domain.cart.LineQuantity;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferId;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.web.shared.Url;

/** How the parts of an offer are written on pages. */
@TemplateExtension
final class OfferFormats {
  private OfferFormats() {}

  static String href(OfferId id) {
    return Url.of("/offers").step(id.toString()).toString();
  }

  static String tone(OfferStatus status) {
    return switch (status) {
      case DRAFT -> "quiet";
      case SENT -> "busy";
      case EXPIRED, LOST -> "bad";
      case WON, WON_TRANSFERRED -> "good";
    };
  }

  /** As it was asked for, with its unit. */
  static String told(ProductLine line) {
    return line.quantity().told(line.item().units());
  }

  /** In content units, where it was asked for by the unit. */
  static String inContent(ProductLine line) {
    return line.quantity().type() == LineQuantity.Type.ORDER_QUANTITY
        ? line.content() + " " + line.item().units().contentUnit()
        : "";
  }

  static boolean manual(Price price) {
    return price.source() == Price.Source.MANUAL;
  }

  static boolean ships(ProductLine line) {
    return line.rules().allowQuantitySplitting();
  }

  static boolean wasAccepted(Offer offer, ProductLine line) {
    return offer
        .stored()
        .accepted()
        .map(acceptance -> acceptance.lines().contains(line.id()))
        .orElse(false);
  }

  static boolean wish(Note note) {
    return note.kind() == Note.Kind.CHANGE_WISH;
  }

  static List<Note> forClients(Offer offer) {
    return offer.notes().stream().filter(Note::visibleForClients).toList();
  }
}

package org.orderhub.rest.offer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.Price;
import org.orderhub.domain.cart.ProductLine;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.offer.Note;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/** Writes offers in the partner's words. */
final class PartnerOffers {
  private PartnerOffers() {}

  /**
   * @param creatorEmail of the staff user who began it; none when nobody of staff did
   */
  static PartnerOfferJson json(
      Offer offer,
      @Nullable String creatorEmail,
      Customer customer,
      ShipmentPlan plan,
      List<Document> files,
      Instant now) {
    ProductLines lines = offer.deliverable();
    return new PartnerOfferJson(
        offer.id().toString(),
        clientId(customer),
        offer.head().number().toString(),
        offer.contents().expiresAt().toString(),
        creator(offer.head().creator(), creatorEmail),
        offer.status(now).name(),
        lines.currency().getCurrencyCode(),
        lines.total().plain(),
        offer.stored().accepted().map(accepted -> accepted.order().value()).orElse(null),
        Stream.concat(
                offer.notes().stream().map(PartnerOffers::note),
                files.stream().map(PartnerOffers::file))
            .toList(),
        new PartnerOfferJson.SplitJson(
            plan.slots().stream().map(slot -> slot(slot, lines)).toList()));
  }

  /** The partner tells persons from organisations. */
  private static String clientId(Customer customer) {
    String kind =
        switch (customer.profile().entityType()) {
          case INDIVIDUAL -> "ind:";
          case BUSINESS, FARM, PARTNERSHIP, NONPROFIT -> "org:";
        };
    return kind + customer.id();
  }

  private static PartnerOfferJson.CreatorJson creator(Actor by, @Nullable String email) {
    return switch (by) {
      case Actor.StaffUser staff -> creator("OPERATOR", staff.id().toString(), staff, email);
      case Actor.CustomerUser customer ->
          creator("CUSTOMER", customer.id().toString(), customer, email);
      case Actor.PartnerKey key -> creator("INTEGRATION", null, key, email);
      case Actor.Workflow workflow -> creator("INTEGRATION", null, workflow, email);
      case Actor.Hub hub -> creator("INTEGRATION", null, hub, email);
    };
  }

  private static PartnerOfferJson.CreatorJson creator(
      String type, @Nullable String id, Actor by, @Nullable String email) {
    return new PartnerOfferJson.CreatorJson(type, id, by.name(), email);
  }

  private static PartnerOfferJson.PartnerNoteJson note(Note note) {
    return new PartnerOfferJson.PartnerNoteJson(
        note.id().toString(),
        note.author(),
        note.content(),
        note.createdAt().toString(),
        note.modifiedAt().toString(),
        note.visibleForClients(),
        List.of());
  }

  /** The partner knows attachments of notes only. */
  private static PartnerOfferJson.PartnerNoteJson file(Document file) {
    return new PartnerOfferJson.PartnerNoteJson(
        file.id().toString(),
        file.addedBy(),
        file.name().value(),
        file.addedAt().toString(),
        file.addedAt().toString(),
        true,
        List.of(AttachmentJson.from(file)));
  }

  private static PartnerOfferJson.PartnerSlotJson slot(Slot slot, ProductLines lines) {
    String id =
        switch (slot) {
          case Slot.Now now -> "now";
          case Slot.On on -> on.day().toString();
          case Slot.Undated undated -> "later";
        };
    String date = slot.date().map(day -> day.toString()).orElse(null);
    return new PartnerOfferJson.PartnerSlotJson(
        id,
        slot.forcedBy().isEmpty() ? "ALL_AVAILABLE" : "NONE_AVAILABLE",
        new PartnerOfferJson.PartnerDeliveryJson(new PartnerOfferJson.MethodJson(date)),
        List.of(),
        "",
        slot.parts().stream()
            .flatMap(part ->
                lines.list().stream()
                    .filter(line -> line.id().toString().equals(part.line().value()))
                    .map(line -> line(line, part)))
            .toList());
  }

  private static PartnerOfferJson.PartnerLineJson line(ProductLine line, Slot.Part part) {
    ProductLineId parent = line.parent();
    return new PartnerOfferJson.PartnerLineJson(
        line.id().toString(),
        parent == null ? null : parent.toString(),
        line.item().sku().value(),
        line.item().sku().value(),
        line.item().name(),
        new PartnerOfferJson.PartnerQuantityJson("CONTENT_QUANTITY", part.content().plain()),
        line.item().units().contentUnit(),
        price(line, part),
        line.rules().allowQuantityChange(),
        line.rules().allowQuantitySplitting(),
        line.rules().removable(),
        line.note());
  }

  private static PartnerOfferJson.PartnerPriceJson price(ProductLine line, Slot.Part part) {
    @Nullable Price purchase = line.prices().purchase();
    return new PartnerOfferJson.PartnerPriceJson(
        line.prices().sale().amount().plain(),
        line.prices().catalogue().plain(),
        line.prices().discount().orElse(null),
        purchase == null ? null : purchase.amount().plain(),
        line.prices().sale().amount().times(part.content()).plain());
  }
}

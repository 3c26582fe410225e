package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.cart.Buyer;
import org.orderhub.domain.cart.OrderOfLines;
import org.orderhub.domain.cart.ProductLines;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.shipment.ShipmentPlan;

/**
 * Product lines at prices that a customer may accept until a day. Staff work on a draft, send it,
 * and take it back to work on it again; each sending is a revision.
 *
 * @param stored where it stood when it was stored; see {@link #state}
 * @param revisions the first one first
 */
public record Offer(
    AccountId account,
    OfferId id,
    Head head,
    OfferContents contents,
    OfferState stored,
    List<Revision> revisions,
    List<Note> notes,
    History history) {
  private static final String CHANNEL = "offer";
  private static final Pattern FOR_CUSTOMERS =
      Pattern.compile("expiresAt|lines\\[[^]]*](?:\\.(?:quantity|price|note))?");

  /** What stays as it is for good. */
  public record Head(DocumentNumber number, CustomerId customer, Actor creator) {}

  /**
   * When it came and last changed.
   *
   * @param version rises with every change
   * @param sequence the number of its latest event
   */
  public record History(Instant createdAt, Instant updatedAt, Version version, long sequence) {

    History changed(Instant now) {
      return new History(createdAt, now, version.next(), sequence + 1);
    }

    History told() {
      return new History(createdAt, updatedAt, version, sequence + 1);
    }
  }

  public Offer {
    revisions = List.copyOf(revisions);
    notes = List.copyOf(notes);
  }

  /** A new draft. */
  public static Offer create(
      AccountId account, OfferId id, Head head, OfferContents contents, Instant now) {
    return new Offer(
        account,
        id,
        head,
        contents,
        new OfferState.Draft(),
        List.of(),
        List.of(),
        new History(now, now, Version.FIRST, 1));
  }

  /** Where it stands: what was sent expires by itself. */
  public OfferState state(Instant now) {
    return stored instanceof OfferState.Sent && !now.isBefore(contents.expiresAt())
        ? new OfferState.Expired(contents.expiresAt())
        : stored;
  }

  public OfferStatus status(Instant now) {
    return state(now).status();
  }

  /** What somebody's wish comes to. */
  public OfferDecision decide(OfferWish wish, Actor by, Instant now) {
    Optional<OfferRefusal> refusal = wish.step().refusal(state(now), by);
    return refusal
        .<OfferDecision>map(OfferDecision.Refused::new)
        .orElseGet(() -> new OfferChange(this, by, now).of(wish));
  }

  /** What accepting would take; nothing is accepted yet. */
  public OfferChoice.Chosen choose(OfferChoice choice, Actor by, Instant now) {
    return OfferStep.ACCEPT
        .refusal(state(now), by)
        .<OfferChoice.Chosen>map(OfferChoice.Chosen.Refused::new)
        .orElseGet(() -> choice.of(contents.lines()));
  }

  /** The order that accepted lines become, at the prices offered. */
  public OrderDraft toOrder(OrderId order, ProductLines accepted, Buyer buyer, ShipmentPlan plan) {
    var source = new OrderOfLines.Source(CHANNEL, head.number().toString());
    return OrderOfLines.draft(order, source, accepted, buyer, plan);
  }

  /** Accepted, as an order; only what {@link #choose} gave. */
  public OfferAnnouncement.Accepted accepted(
      OfferChoice.Chosen.Lines chosen, OrderId order, Actor by, Instant now) {
    var acceptance =
        new Acceptance(
            now,
            by.name(),
            order,
            chosen.lines().list().stream()
                .map(line -> line.id())
                .collect(Collectors.toUnmodifiableSet()));
    return new OfferAnnouncement.Accepted(with(new OfferState.Won(acceptance, null), now), order);
  }

  /** Somebody looks at it; a customer thereby knows its latest revision. */
  public OfferAnnouncement.Opened opened(Actor by, Instant now) {
    boolean isRead = OfferStep.isCustomer(by) && !revisions.isEmpty();
    List<Revision> known =
        isRead
            ? Stream.concat(
                    revisions.subList(0, revisions.size() - 1).stream(),
                    Stream.of(revisions.getLast().openedAt(now)))
                .toList()
            : revisions;
    return new OfferAnnouncement.Opened(
        new Offer(account, id, head, contents, stored, known, notes, history.told()));
  }

  /** What of it is to be delivered: all of it, or what was accepted. */
  public ProductLines deliverable() {
    ProductLines lines = contents.lines();
    return stored
        .accepted()
        .map(acceptance ->
            new ProductLines(
                lines.currency(),
                lines.list().stream()
                    .filter(line -> acceptance.lines().contains(line.id()))
                    .toList()))
        .orElse(lines);
  }

  public Optional<Revision> sent() {
    return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
  }

  /** What staff changed since it was last sent; nothing for an offer that never was. */
  public List<FieldChange> changesSinceSent() {
    return sent().map(revision -> revision.contents().differencesTo(contents)).orElse(List.of());
  }

  /** The revision that the customer saw last before the present one. */
  public Optional<Revision> seenBefore() {
    return revisions.stream()
        .limit(Math.max(0, revisions.size() - 1))
        .filter(revision -> revision.openedAt() != null)
        .reduce((earlier, later) -> later);
  }

  /** What is new to the customer since then; what we pay for it is not told. */
  public List<FieldChange> changesSinceSeen() {
    return seenBefore().stream()
        .flatMap(revision -> revision.contents().differencesTo(contents).stream())
        .filter(change -> FOR_CUSTOMERS.matcher(change.field()).matches())
        .toList();
  }

  Offer with(OfferContents other, Instant now) {
    return new Offer(account, id, head, other, stored, revisions, notes, history.changed(now));
  }

  Offer with(OfferState state, Instant now) {
    return new Offer(account, id, head, contents, state, revisions, notes, history.changed(now));
  }

  Offer with(List<Note> others, Instant now) {
    return new Offer(account, id, head, contents, stored, revisions, others, history.changed(now));
  }

  Offer sent(Revision revision) {
    return new Offer(
        account,
        id,
        head,
        contents,
        new OfferState.Sent(revision.sentAt()),
        Stream.concat(revisions.stream(), Stream.of(revision)).toList(),
        notes,
        history.changed(revision.sentAt()));
  }
}

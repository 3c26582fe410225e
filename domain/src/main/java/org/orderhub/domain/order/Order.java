package org.orderhub.domain.order;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Version;

/**
 * What was ordered. Four facts beside its contents change independently: lifecycle, external
 * status, payment and delivery.
 *
 * @param customer whom the order is connected to; none when the contact key is unknown or absent
 */
public record Order(
    AccountId account,
    OrderKey key,
    OrderId orderId,
    OrderContents contents,
    Facts facts,
    @Nullable CustomerId customer,
    History history) {

  /** The four facts. */
  public record Facts(
      Lifecycle lifecycle,
      StatusText externalStatus,
      PaymentState payment,
      DeliveryState delivery) {}

  /**
   * When things happened to it.
   *
   * @param placedAt by the sender's clock; lists are sorted by it
   * @param lastChangedAt by the sender's clock; an older change is stale
   * @param version counts the changes of contents and facts
   * @param sequence counts the events told of it, those that changed nothing included; never below
   *     the version
   */
  public record History(
      Instant placedAt,
      Instant receivedAt,
      Instant updatedAt,
      Instant lastChangedAt,
      Version version,
      long sequence) {

    public History {
      placedAt = Instants.exact(placedAt);
      receivedAt = Instants.exact(receivedAt);
      updatedAt = Instants.exact(updatedAt);
      lastChangedAt = Instants.exact(lastChangedAt);
    }

    /** Nothing changed, but that is known as of a later time: what is older is stale. */
    History confirmed(Instant asOf) {
      return new History(placedAt, receivedAt, updatedAt, asOf, version, sequence);
    }

    /** Another version, told by another event. */
    History changed(Instant placedAt, Instant lastChangedAt, Instant now) {
      return new History(placedAt, receivedAt, now, lastChangedAt, version.next(), sequence + 1);
    }

    /** Another event was told, and nothing changed. */
    History told() {
      return new History(placedAt, receivedAt, updatedAt, lastChangedAt, version, sequence + 1);
    }
  }

  /** A new order as registered now. */
  public static Order register(
      AccountId account,
      OrderKey key,
      OrderDraft draft,
      Optional<CustomerId> customer,
      Instant now) {
    Instant createdAt = draft.contents().origin().createdAt();
    Instant lastChangedAt = draft.lastChangedAt() == null ? now : draft.lastChangedAt();
    Facts facts =
        new Facts(
            Lifecycle.starting(draft.status(), lastChangedAt),
            draft.externalStatus(),
            draft.contents().paymentState(),
            draft.delivery() == null ? DeliveryState.OPEN : draft.delivery());
    History history =
        new History(createdAt == null ? now : createdAt, now, now, lastChangedAt, Version.FIRST, 1);
    return new Order(
        account, key, draft.orderId(), draft.contents(), facts, customer.orElse(null), history);
  }

  /** What a wished change of status means for this order. */
  public ChangeDecision changeStatus(StatusChange change, Instant now) {
    return decide(
        change.expected(),
        change.lastChangedAt(),
        now,
        changedAt ->
            with(
                new Facts(
                    change.status() == null
                        ? facts.lifecycle()
                        : facts.lifecycle().moveTo(change.status(), changedAt),
                    change.externalStatus() == null
                        ? facts.externalStatus()
                        : change.externalStatus(),
                    facts.payment(),
                    facts.delivery())));
  }

  /** What a wished change of delivery means for this order. */
  public ChangeDecision changeDelivery(DeliveryChange change, Instant now) {
    return decide(
        change.expected(),
        change.lastChangedAt(),
        now,
        changedAt -> with(contents.with(change.on(contents.delivery())), facts, customer));
  }

  /**
   * What it means to put another order in the place of this one. How far the goods are stays known
   * unless the other says it, and what is paid as well unless the payments say otherwise now.
   *
   * @param found the customer that the replacement's contact key names; while the key is the same,
   *     an order stays connected though its customer is known by another one now
   */
  public ChangeDecision replace(Replacement wish, Optional<CustomerId> found, Instant now) {
    OrderDraft draft = wish.draft();
    return decide(
        wish.expected(),
        draft.lastChangedAt(),
        now,
        changedAt -> replaced(draft, found, changedAt));
  }

  /** What differs between this order and what the draft would make of it. */
  public List<FieldChange> differencesTo(OrderDraft draft, Optional<CustomerId> found) {
    return OrderDifferences.between(this, replaced(draft, found, history.lastChangedAt()));
  }

  private Order replaced(OrderDraft draft, Optional<CustomerId> found, Instant changedAt) {
    OrderContents after = settled(draft.contents());
    PaymentState paid = after.paymentState();
    boolean isSameContact = Objects.equals(after.contact(), contents.contact());
    return with(
        after,
        new Facts(
            facts.lifecycle().moveTo(draft.status(), changedAt),
            draft.externalStatus(),
            paid == contents.paymentState() ? facts.payment() : paid,
            draft.delivery() == null ? facts.delivery() : draft.delivery()),
        found.orElse(isSameContact ? customer : null));
  }

  /**
   * @param expected the version the wish was made on; none for any
   * @param at when it changed in the sender's system; none for now
   * @param wish the order at that time, under the version at hand
   */
  private ChangeDecision decide(
      @Nullable Version expected,
      @Nullable Instant at,
      Instant now,
      Function<Instant, Order> wish) {
    Instant changedAt = at == null ? notBefore(now) : at;
    Order wished = wish.apply(changedAt);
    List<FieldChange> differences = OrderDifferences.between(this, wished);
    if (expected != null && !expected.equals(version())) {
      return new ChangeDecision.Conflict(version(), differences);
    }
    if (changedAt.isBefore(history.lastChangedAt())) {
      return new ChangeDecision.Stale(history.lastChangedAt());
    }
    if (differences.isEmpty()) {
      return new ChangeDecision.Unchanged(with(history.confirmed(changedAt)));
    }
    Instant createdAt = wished.contents().origin().createdAt();
    Instant placedAt = createdAt == null ? history.receivedAt() : createdAt;
    return new ChangeDecision.Changed(
        wished.with(history.changed(placedAt, changedAt, now)), differences);
  }

  /**
   * An answer says when an order was placed that came without a time: saying it back is no news.
   */
  private OrderContents settled(OrderContents other) {
    boolean isSaidBack =
        contents.origin().createdAt() == null
            && history.placedAt().equals(other.origin().createdAt());
    return isSaidBack ? other.with(other.origin().withoutCreatedAt()) : other;
  }

  /**
   * What an event means for this order.
   *
   * @param before what its events told together until now
   * @param after what they tell together with this one
   */
  public EventDecision record(OrderEvent event, Told before, Told after, Instant now) {
    return new EventEffects(this, before, after).decide(event, now);
  }

  /** A change that comes without a time is never stale, even when the sender's clock ran ahead. */
  private Instant notBefore(Instant now) {
    return now.isBefore(history.lastChangedAt()) ? history.lastChangedAt() : now;
  }

  public Version version() {
    return history.version();
  }

  /** Whether it is known whose it is: only then somebody can be told of it. */
  public boolean isConnected() {
    return customer != null;
  }

  /** The same order after one more event that changed nothing of it. */
  public Order told() {
    return with(history.told());
  }

  Order with(History after) {
    return new Order(account, key, orderId, contents, facts, customer, after);
  }

  Order with(Facts after) {
    return new Order(account, key, orderId, contents, after, customer, history);
  }

  private Order with(OrderContents what, Facts how, @Nullable CustomerId whose) {
    return new Order(account, key, orderId, what, how, whose, history);
  }
}

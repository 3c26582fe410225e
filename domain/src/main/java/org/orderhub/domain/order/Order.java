package org.orderhub.domain.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    History changed(Instant lastChangedAt, Instant now) {
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
            DeliveryState.OPEN);
    History history =
        new History(createdAt == null ? now : createdAt, now, now, lastChangedAt, Version.FIRST, 1);
    return new Order(
        account, key, draft.orderId(), draft.contents(), facts, customer.orElse(null), history);
  }

  /** What a wished change of status means for this order. */
  public ChangeDecision changeStatus(StatusChange change, Instant now) {
    List<FieldChange> differences = differences(change);
    if (change.expected() != null && !change.expected().equals(version())) {
      return new ChangeDecision.Conflict(version(), differences);
    }
    Instant changedAt = change.lastChangedAt() == null ? notBefore(now) : change.lastChangedAt();
    if (changedAt.isBefore(history.lastChangedAt())) {
      return new ChangeDecision.Stale(history.lastChangedAt());
    }
    if (differences.isEmpty()) {
      return new ChangeDecision.Unchanged(with(history.confirmed(changedAt)));
    }
    Facts after =
        new Facts(
            change.status() == null
                ? facts.lifecycle()
                : facts.lifecycle().moveTo(change.status(), changedAt),
            change.externalStatus() == null ? facts.externalStatus() : change.externalStatus(),
            facts.payment(),
            facts.delivery());
    return new ChangeDecision.Changed(
        new Order(
            account, key, orderId, contents, after, customer, history.changed(changedAt, now)),
        differences);
  }

  /** A change that comes without a time is never stale, even when the sender's clock ran ahead. */
  private Instant notBefore(Instant now) {
    return now.isBefore(history.lastChangedAt()) ? history.lastChangedAt() : now;
  }

  public Version version() {
    return history.version();
  }

  /** The same order after one more event that changed nothing of it. */
  public Order told() {
    return with(history.told());
  }

  private Order with(History after) {
    return new Order(account, key, orderId, contents, facts, customer, after);
  }

  private List<FieldChange> differences(StatusChange change) {
    List<FieldChange> differences = new ArrayList<>();
    OrderStatus status = facts.lifecycle().status();
    if (change.status() != null && change.status() != status) {
      differences.add(new FieldChange("status", status.name(), change.status().name()));
    }
    if (change.externalStatus() != null
        && !change.externalStatus().equals(facts.externalStatus())) {
      differences.add(
          new FieldChange(
              "externalStatus", facts.externalStatus().raw(), change.externalStatus().raw()));
    }
    return List.copyOf(differences);
  }
}

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
   */
  public record History(
      Instant placedAt,
      Instant receivedAt,
      Instant updatedAt,
      Instant lastChangedAt,
      Version version) {

    public History {
      placedAt = Instants.exact(placedAt);
      receivedAt = Instants.exact(receivedAt);
      updatedAt = Instants.exact(updatedAt);
      lastChangedAt = Instants.exact(lastChangedAt);
    }

    /** Nothing changed, but that is known as of a later time: what is older is stale. */
    History confirmed(Instant asOf) {
      return new History(placedAt, receivedAt, updatedAt, asOf, version);
    }

    History changed(Instant lastChangedAt, Instant now) {
      return new History(placedAt, receivedAt, now, lastChangedAt, version.next());
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
        new History(createdAt == null ? now : createdAt, now, now, lastChangedAt, Version.FIRST);
    return new Order(
        account, key, draft.orderId(), draft.contents(), facts, customer.orElse(null), history);
  }

  /** What a wished change of status means for this order. */
  public StatusDecision changeStatus(StatusChange change, Instant now) {
    List<FieldChange> differences = differences(change);
    if (change.expected() != null && !change.expected().equals(version())) {
      return new StatusDecision.Conflict(version(), differences);
    }
    Instant changedAt = change.lastChangedAt() == null ? notBefore(now) : change.lastChangedAt();
    if (changedAt.isBefore(history.lastChangedAt())) {
      return new StatusDecision.Stale(history.lastChangedAt());
    }
    if (differences.isEmpty()) {
      return new StatusDecision.Unchanged(
          new Order(
              account, key, orderId, contents, facts, customer, history.confirmed(changedAt)));
    }
    Facts after =
        new Facts(
            change.status() == null
                ? facts.lifecycle()
                : facts.lifecycle().moveTo(change.status(), changedAt),
            change.externalStatus() == null ? facts.externalStatus() : change.externalStatus(),
            facts.payment(),
            facts.delivery());
    return new StatusDecision.Changed(
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

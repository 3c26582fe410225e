package org.orderhub.domain.offer;

import java.util.Optional;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.shared.Actor;

/** What may be done to an offer, and from where. */
public enum OfferStep {
  EDIT,
  SEND,
  WITHDRAW,
  ACCEPT,
  DECLINE,
  ASK,
  TRANSFER,
  FAIL_TRANSFER,
  ANNOTATE;

  /** What stands against it; empty when it may be done. */
  public Optional<OfferRefusal> refusal(OfferState state, Actor by) {
    if (isCustomer(by) && !isForCustomers()) {
      return Optional.of(new OfferRefusal.OperatorsOnly());
    }
    return switch (state) {
      case OfferState.Draft draft -> ofDraft();
      case OfferState.Sent sent -> ofSent(sent);
      case OfferState.Expired expired -> ofExpired(expired, by);
      case OfferState.Won won -> ofWon(won.acceptance().order());
      case OfferState.Lost lost -> ofLost(lost);
      case OfferState.Transferred transferred -> ofWon(transferred.acceptance().order());
    };
  }

  /** Whether somebody acts as the customer; partners and staff do not. */
  static boolean isCustomer(Actor by) {
    return switch (by) {
      case Actor.CustomerUser customer -> true;
      case Actor.StaffUser staff -> false;
      case Actor.PartnerKey key -> false;
      case Actor.Workflow workflow -> false;
      case Actor.Hub hub -> false;
    };
  }

  private boolean isForCustomers() {
    return switch (this) {
      case ACCEPT, DECLINE, ASK -> true;
      case EDIT, SEND, WITHDRAW, TRANSFER, FAIL_TRANSFER, ANNOTATE -> false;
    };
  }

  private Optional<OfferRefusal> ofDraft() {
    return switch (this) {
      case EDIT, SEND, ANNOTATE -> Optional.empty();
      case WITHDRAW, ACCEPT, DECLINE, ASK -> Optional.of(new OfferRefusal.NotSent());
      case TRANSFER, FAIL_TRANSFER -> notWon(OfferStatus.DRAFT);
    };
  }

  private Optional<OfferRefusal> ofSent(OfferState.Sent sent) {
    return switch (this) {
      case WITHDRAW, ACCEPT, DECLINE, ASK, ANNOTATE -> Optional.empty();
      case EDIT -> Optional.of(new OfferRefusal.NotADraft(OfferStatus.SENT));
      case SEND -> Optional.of(new OfferRefusal.AlreadySent(sent.at()));
      case TRANSFER, FAIL_TRANSFER -> notWon(OfferStatus.SENT);
    };
  }

  private Optional<OfferRefusal> ofExpired(OfferState.Expired expired, Actor by) {
    return switch (this) {
      case WITHDRAW, ASK, ANNOTATE -> Optional.empty();
      case ACCEPT, DECLINE ->
          isCustomer(by) ? Optional.of(new OfferRefusal.Expired(expired.at())) : Optional.empty();
      case EDIT -> Optional.of(new OfferRefusal.NotADraft(OfferStatus.EXPIRED));
      case SEND -> Optional.of(new OfferRefusal.Expired(expired.at()));
      case TRANSFER, FAIL_TRANSFER -> notWon(OfferStatus.EXPIRED);
    };
  }

  private Optional<OfferRefusal> ofWon(OrderId order) {
    return switch (this) {
      case TRANSFER, FAIL_TRANSFER, ANNOTATE -> Optional.empty();
      case EDIT, SEND, WITHDRAW, ACCEPT, DECLINE, ASK ->
          Optional.of(new OfferRefusal.AlreadyWon(order));
    };
  }

  private Optional<OfferRefusal> ofLost(OfferState.Lost lost) {
    return switch (this) {
      case ANNOTATE -> Optional.empty();
      case EDIT, SEND, WITHDRAW, ACCEPT, DECLINE, ASK ->
          Optional.of(new OfferRefusal.AlreadyLost(lost.at()));
      case TRANSFER, FAIL_TRANSFER -> notWon(OfferStatus.LOST);
    };
  }

  private static Optional<OfferRefusal> notWon(OfferStatus status) {
    return Optional.of(new OfferRefusal.NotWon(status));
  }
}

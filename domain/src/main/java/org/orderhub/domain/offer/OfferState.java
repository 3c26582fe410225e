package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** Where an offer stands, with what is known of it only there. */
public sealed interface OfferState {

  /** Staff work on it; the customer does not see it. */
  record Draft() implements OfferState {}

  /** The customer may answer. */
  record Sent(Instant at) implements OfferState {}

  /** Sent, and its time is over; nobody stores this: a sent offer becomes it by the clock. */
  record Expired(Instant at) implements OfferState {}

  /**
   * @param failed why the system that carries it out did not take it; none where nothing went wrong
   */
  record Won(Acceptance acceptance, @Nullable FailedTransfer failed) implements OfferState {}

  /**
   * @param reason in the customer's words; may be empty
   */
  record Lost(Instant at, String by, String reason) implements OfferState {
    public Lost {
      Text.bounded(reason, TextLimits.REMARK);
    }
  }

  /** Won, and taken by the system that carries it out. */
  record Transferred(Acceptance acceptance, Instant at) implements OfferState {}

  /** Why a won offer was not taken. */
  record FailedTransfer(Instant at, String reason) {
    public FailedTransfer {
      Text.required(reason, TextLimits.REMARK);
    }
  }

  default OfferStatus status() {
    return switch (this) {
      case Draft draft -> OfferStatus.DRAFT;
      case Sent sent -> OfferStatus.SENT;
      case Expired expired -> OfferStatus.EXPIRED;
      case Won won -> OfferStatus.WON;
      case Lost lost -> OfferStatus.LOST;
      case Transferred transferred -> OfferStatus.WON_TRANSFERRED;
    };
  }

  /** What was accepted, once something was. */
  default Optional<Acceptance> accepted() {
    return switch (this) {
      case Draft draft -> Optional.empty();
      case Sent sent -> Optional.empty();
      case Expired expired -> Optional.empty();
      case Won won -> Optional.of(won.acceptance());
      case Lost lost -> Optional.empty();
      case Transferred transferred -> Optional.of(transferred.acceptance());
    };
  }
}

package org.orderhub.domain.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.ProductLines;

/** What somebody wants of an offer. Accepting it is another thing: that makes an order. */
public sealed interface OfferWish {

  /** Other lines, or another end; only drafts take it. */
  record Edit(ProductLines lines, Instant expiresAt) implements OfferWish {}

  /**
   * @param revision the id of the revision that the customer gets
   */
  record Send(UUID revision) implements OfferWish {}

  /** It becomes a draft again. */
  record Withdraw() implements OfferWish {}

  record Decline(String reason) implements OfferWish {}

  /** Another offer, please. */
  record Ask(NoteId id, String message) implements OfferWish {}

  record Transfer() implements OfferWish {}

  record FailTransfer(String reason) implements OfferWish {}

  record AddNote(NoteId id, String content, boolean visibleForClients) implements OfferWish {}

  /** What is not told stays. */
  record ChangeNote(NoteId id, @Nullable String content, @Nullable Boolean visibleForClients)
      implements OfferWish {}

  record RemoveNote(NoteId id) implements OfferWish {}

  default OfferStep step() {
    return switch (this) {
      case Edit edit -> OfferStep.EDIT;
      case Send send -> OfferStep.SEND;
      case Withdraw withdraw -> OfferStep.WITHDRAW;
      case Decline decline -> OfferStep.DECLINE;
      case Ask ask -> OfferStep.ASK;
      case Transfer transfer -> OfferStep.TRANSFER;
      case FailTransfer failed -> OfferStep.FAIL_TRANSFER;
      case AddNote note -> OfferStep.ANNOTATE;
      case ChangeNote note -> OfferStep.ANNOTATE;
      case RemoveNote note -> OfferStep.ANNOTATE;
    };
  }
}

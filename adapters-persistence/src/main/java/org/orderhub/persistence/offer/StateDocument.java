package org.orderhub.persistence.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.cart.ProductLineId;
import org.orderhub.domain.offer.Acceptance;
import org.orderhub.domain.offer.OfferState;
import org.orderhub.domain.offer.OfferStatus;
import org.orderhub.domain.order.OrderId;
import org.orderhub.persistence.shared.Documents;

/**
 * What is known of an offer only where it stands, as its column holds it.
 *
 * @param at since when it stands there
 * @param by who lost it for us
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateDocument(
    @Nullable String at,
    @Nullable String by,
    @Nullable String reason,
    @Nullable Accepted accepted,
    @Nullable Failed failed) {

  record Accepted(String at, String by, String order, List<UUID> lines) {
    static Accepted of(Acceptance acceptance) {
      return new Accepted(
          acceptance.at().toString(),
          acceptance.by(),
          acceptance.order().value(),
          acceptance.lines().stream().map(ProductLineId::value).toList());
    }

    Acceptance acceptance() {
      return new Acceptance(
          Instant.parse(at),
          by,
          new OrderId(order),
          lines.stream().map(ProductLineId::new).collect(Collectors.toUnmodifiableSet()));
    }
  }

  record Failed(String at, String reason) {
    OfferState.FailedTransfer transfer() {
      return new OfferState.FailedTransfer(Instant.parse(at), reason);
    }
  }

  static String write(OfferState state) {
    return Documents.write(
        switch (state) {
          case OfferState.Draft draft -> new StateDocument(null, null, null, null, null);
          case OfferState.Sent sent -> new StateDocument(text(sent.at()), null, null, null, null);
          case OfferState.Expired expired -> throw new IllegalStateException("Nobody stores that");
          case OfferState.Won won ->
              new StateDocument(null, null, null, Accepted.of(won.acceptance()), failed(won));
          case OfferState.Lost lost ->
              new StateDocument(text(lost.at()), lost.by(), lost.reason(), null, null);
          case OfferState.Transferred transferred ->
              new StateDocument(
                  text(transferred.at()), null, null, Accepted.of(transferred.acceptance()), null);
        });
  }

  private static @Nullable Failed failed(OfferState.Won won) {
    OfferState.FailedTransfer failed = won.failed();
    return failed == null ? null : new Failed(text(failed.at()), failed.reason());
  }

  static OfferState read(OfferStatus status, String json) {
    StateDocument document = Documents.read(json, StateDocument.class);
    return switch (status) {
      case DRAFT -> new OfferState.Draft();
      case SENT -> new OfferState.Sent(document.since());
      case EXPIRED -> throw new IllegalStateException("Nobody stores that");
      case WON ->
          new OfferState.Won(
              document.acceptance(), document.failed == null ? null : document.failed.transfer());
      case LOST ->
          new OfferState.Lost(
              document.since(), Documents.text(document.by), Documents.text(document.reason));
      case WON_TRANSFERRED -> new OfferState.Transferred(document.acceptance(), document.since());
    };
  }

  private Instant since() {
    if (at == null) {
      throw new IllegalStateException("A state has no time");
    }
    return Instant.parse(at);
  }

  private Acceptance acceptance() {
    if (accepted == null) {
      throw new IllegalStateException("A won offer was not accepted");
    }
    return accepted.acceptance();
  }

  private static String text(Instant time) {
    return time.toString();
  }
}

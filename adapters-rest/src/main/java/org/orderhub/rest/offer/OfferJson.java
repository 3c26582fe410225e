package org.orderhub.rest.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.offer.Acceptance;
import org.orderhub.domain.offer.Offer;
import org.orderhub.domain.offer.OfferState;
import org.orderhub.domain.offer.Revision;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.rest.cart.ProductLineJson;
import org.orderhub.rest.shared.Answers;

/**
 * An offer.
 *
 * @param link where the customer finds it; told this once
 * @param dryRun true where nothing was stored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Offer")
public record OfferJson(
    String id,
    @Schema(examples = "O/36/1/2026") String documentNumber,
    String customerId,
    String currencyCode,
    @Schema(enumeration = {"DRAFT", "SENT", "EXPIRED", "WON", "LOST", "WON_TRANSFERRED"})
        String status,
    String expiresAt,
    String createdBy,
    List<ProductLineJson> lines,
    BigDecimal total,
    List<RevisionJson> revisions,
    @Schema(description = "What differs from what was sent last") List<ChangeJson> unsentChanges,
    List<NoteJson> notes,
    @Schema(description = "Files, the newest first") List<AttachmentJson> attachments,
    @Nullable AcceptanceJson acceptance,
    @Nullable LossJson loss,
    @Nullable FailureJson transferFailure,
    String createdAt,
    String updatedAt,
    String versionTag,
    @Nullable String link,
    @Nullable Boolean dryRun) {

  /** A field that differs. */
  @Schema(name = "OfferChange")
  public record ChangeJson(String field, String before, String after) {
    static ChangeJson from(FieldChange change) {
      return new ChangeJson(change.field(), change.before(), change.after());
    }
  }

  /** It was sent. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "OfferRevision")
  public record RevisionJson(
      int number,
      String sentAt,
      String sentBy,
      BigDecimal total,
      @Schema(description = "When the customer first looked at it") @Nullable String openedAt) {
    static RevisionJson from(Revision revision) {
      return new RevisionJson(
          revision.number(),
          revision.sentAt().toString(),
          revision.sentBy(),
          revision.contents().lines().total().plain(),
          revision.openedAt() == null ? null : revision.openedAt().toString());
    }
  }

  /** It was accepted, and is an order. */
  @Schema(name = "OfferAcceptance")
  public record AcceptanceJson(
      String acceptedAt,
      String acceptedBy,
      String orderId,
      @Schema(description = "Ids of the lines that were accepted") List<String> lines) {
    static AcceptanceJson from(Acceptance acceptance, Offer offer) {
      return new AcceptanceJson(
          acceptance.at().toString(),
          acceptance.by(),
          acceptance.order().value(),
          offer.contents().lines().list().stream()
              .filter(line -> acceptance.lines().contains(line.id()))
              .map(line -> line.id().toString())
              .toList());
    }
  }

  /** It was declined. */
  @Schema(name = "OfferLoss")
  public record LossJson(String declinedAt, String declinedBy, String reason) {}

  /** The system that carries it out did not take it. */
  @Schema(name = "OfferTransferFailure")
  public record FailureJson(String failedAt, String reason) {}

  static OfferJson from(Offer offer, List<Document> files, Instant now) {
    Offer.History history = offer.history();
    return new OfferJson(
        offer.id().toString(),
        offer.head().number().toString(),
        offer.head().customer().toString(),
        offer.contents().lines().currency().getCurrencyCode(),
        offer.status(now).name(),
        offer.contents().expiresAt().toString(),
        offer.head().creator().name(),
        offer.contents().lines().list().stream().map(ProductLineJson::from).toList(),
        offer.contents().lines().total().plain(),
        offer.revisions().stream().map(RevisionJson::from).toList(),
        offer.changesSinceSent().stream().map(ChangeJson::from).toList(),
        offer.notes().stream().map(NoteJson::from).toList(),
        files.stream().map(AttachmentJson::from).toList(),
        offer
            .stored()
            .accepted()
            .map(acceptance -> AcceptanceJson.from(acceptance, offer))
            .orElse(null),
        loss(offer.stored()),
        failure(offer.stored()),
        history.createdAt().toString(),
        history.updatedAt().toString(),
        Answers.tag(history.version()),
        null,
        null);
  }

  private static @Nullable LossJson loss(OfferState state) {
    return state instanceof OfferState.Lost lost
        ? new LossJson(lost.at().toString(), lost.by(), lost.reason())
        : null;
  }

  private static @Nullable FailureJson failure(OfferState state) {
    return state instanceof OfferState.Won won && won.failed() != null
        ? new FailureJson(won.failed().at().toString(), won.failed().reason())
        : null;
  }

  OfferJson with(@Nullable String newLink, boolean isDryRun) {
    return new OfferJson(
        id,
        documentNumber,
        customerId,
        currencyCode,
        status,
        expiresAt,
        createdBy,
        lines,
        total,
        revisions,
        unsentChanges,
        notes,
        attachments,
        acceptance,
        loss,
        transferFailure,
        createdAt,
        updatedAt,
        versionTag,
        newLink,
        isDryRun ? true : null);
  }
}

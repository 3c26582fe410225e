package org.orderhub.rest.offer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offer in the partner's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PartnerOffer")
public record PartnerOfferJson(
    String id,
    @Schema(examples = "org:0197f6a0-5b7e-7c3a-9d52-6f0a1c9b2e11") String clientId,
    @Schema(examples = "O/36/1/2026") String documentNumber,
    String expirationDate,
    CreatorJson offerCreatorUser,
    @Schema(enumeration = {"DRAFT", "SENT", "EXPIRED", "WON", "LOST", "WON_TRANSFERRED"})
        String status,
    String currency,
    BigDecimal totalValue,
    @Nullable String orderId,
    List<PartnerNoteJson> notes,
    SplitJson split) {

  /** Who began it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerOfferCreator")
  public record CreatorJson(
      @Schema(enumeration = {"OPERATOR", "CUSTOMER", "INTEGRATION"}) String type,
      @Nullable String id,
      String name,
      @Nullable String email) {}

  /** What somebody wrote to it. */
  @Schema(name = "PartnerOfferNote")
  public record PartnerNoteJson(
      String id,
      String author,
      String content,
      String createdOn,
      String lastModifiedDate,
      boolean visibleForClients,
      @Schema(description = "A file stands under a note of its own, with the note's id")
          List<AttachmentJson> attachments) {}

  /** What ships when. */
  @Schema(name = "PartnerOfferSplit")
  public record SplitJson(List<PartnerSlotJson> slots) {}

  /** What ships together. */
  @Schema(name = "PartnerOfferSlot")
  public record PartnerSlotJson(
      @Schema(description = "now, a date, or later for a date that nobody knows") String id,
      @Schema(enumeration = {"ALL_AVAILABLE", "NONE_AVAILABLE"}) String availabilityState,
      PartnerDeliveryJson delivery,
      List<String> authorizedPersons,
      String notes,
      List<PartnerLineJson> productLines) {}

  /** How a slot travels. */
  @Schema(name = "PartnerOfferDelivery")
  public record PartnerDeliveryJson(MethodJson method) {}

  /** When a slot is on its way. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerDeliveryMethod")
  public record MethodJson(@Nullable String deliveryDate) {}

  /** A line, or as much of it as is in the slot. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerOfferLine")
  public record PartnerLineJson(
      String id,
      @Schema(description = "The id of the line it belongs to: the drum's is the cable's")
          @Nullable String parentLineId,
      String productId,
      String sku,
      String name,
      PartnerQuantityJson quantity,
      String contentUnitCode,
      PartnerPriceJson price,
      boolean allowQuantityChange,
      boolean allowQuantitySplitting,
      boolean removable,
      String notes) {}

  /** How much of it. */
  @Schema(name = "PartnerQuantity")
  public record PartnerQuantityJson(
      @Schema(enumeration = "CONTENT_QUANTITY") String type, BigDecimal value) {}

  /** What it costs. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerPrice")
  public record PartnerPriceJson(
      @Schema(description = "Of one content unit") BigDecimal netContentUnitPrice,
      BigDecimal netCatalogPrice,
      @Schema(description = "Percent below the catalogue")
          @Nullable BigDecimal catalogPriceDiscount,
      @Schema(description = "What it is bought for, of one content unit")
          @Nullable BigDecimal netPurchasePrice,
      @Schema(description = "Of the quantity in the slot") BigDecimal netValue) {}
}

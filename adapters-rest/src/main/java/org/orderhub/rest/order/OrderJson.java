package org.orderhub.rest.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.FreeFormJson;

/** An order: the keys a register takes, and what OrderHub adds. What is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "Order",
    requiredProperties = {"orderId", "currencyCode", "lineItems"})
public record OrderJson(
    @Schema(readOnly = true) @Nullable String id,
    String orderId,
    @Schema(enumeration = {"Order", "Service", "Appointment"}) String kind,
    @Nullable ContactJson contact,
    @Schema(readOnly = true) @Nullable String customerId,
    @Schema(readOnly = true) @Nullable String customerName,
    String externalStoreId,
    @Schema(enumeration = {"InProgress", "Completed", "Cancelled"}) String status,
    String externalStatus,
    @Schema(
            readOnly = true,
            enumeration = {"Open", "PartlyPaid", "Paid", "PartlyRefunded", "Refunded", "Disputed"})
        @Nullable String payment,
    @Schema(
            readOnly = true,
            enumeration = {
              "Open",
              "PartlyDispatched",
              "Dispatched",
              "PartlyDelivered",
              "Delivered"
            })
        @Nullable String deliveryState,
    List<String> references,
    String currencyCode,
    String channel,
    @Nullable Instant createdAt,
    @Nullable Instant lastChangedAt,
    @Nullable Instant dueDate,
    String description,
    String specialInstructions,
    LineItemsJson lineItems,
    @Schema(description = CHARGES) List<ChargeJson.Payment> payments,
    @Schema(description = CHARGES) List<ChargeJson.Fee> fees,
    @Schema(description = CHARGES) List<ChargeJson.Discount> discounts,
    @Nullable DeliveryJson delivery,
    @Nullable AddressJson billingAddress,
    @Nullable AddressJson deliveryAddress,
    @Nullable JsonNode attributes,
    @Nullable BigDecimal totalPrice,
    @Schema(readOnly = true) @Nullable TotalsJson totals,
    @Schema(description = "In a replacement: the version it was made on; If-Match is the same")
        @Nullable String versionTag,
    @Schema(readOnly = true) @Nullable Instant receivedAt,
    @Schema(readOnly = true) @Nullable Instant updatedAt,
    @Schema(writeOnly = true) @Nullable ActionJson orderAction) {
  private static final String CHARGES =
      "A list. Requests may hold a single one instead, or an object with the list as its items and"
          + " their sum as subTotal";

  /** How the sender names the customer. */
  @Schema(name = "Contact")
  public record ContactJson(
      String matchKey,
      @Schema(enumeration = {"ContactId", "ExternalId", "Email", "MobilePhone", "MemberNumber"})
          String matchKeyType) {
    static @Nullable ContactJson from(@Nullable ContactKey key) {
      return key == null ? null : new ContactJson(key.value(), PublicNames.of(key.type()));
    }
  }

  /** What OrderHub adds up. */
  @Schema(name = "Totals")
  public record TotalsJson(BigDecimal lines, BigDecimal total) {
    static TotalsJson from(OrderContents contents) {
      return new TotalsJson(contents.lines().total().plain(), contents.total().plain());
    }
  }

  public static OrderJson from(ShowOrder.View view) {
    Order order = view.order();
    OrderContents contents = order.contents();
    OrderContents.Origin origin = contents.origin();
    Money total = contents.totalPrice();
    return new OrderJson(
        order.key().toString(),
        order.orderId().value(),
        PublicNames.of(contents.kind()),
        ContactJson.from(contents.contact()),
        order.customer() == null ? null : order.customer().toString(),
        view.customerName(),
        origin.storeId(),
        PublicNames.of(order.facts().lifecycle().status()),
        order.facts().externalStatus().raw(),
        PublicNames.of(order.facts().payment()),
        PublicNames.of(order.facts().delivery()),
        origin.references(),
        contents.currency().getCurrencyCode(),
        origin.channel(),
        order.history().placedAt(),
        order.history().lastChangedAt(),
        origin.dueDate(),
        origin.description(),
        origin.specialInstructions(),
        LineItemsJson.from(contents.lines()),
        contents.charges().payments().stream().map(ChargeJson.Payment::from).toList(),
        contents.charges().fees().stream().map(ChargeJson.Fee::from).toList(),
        contents.charges().discounts().stream().map(ChargeJson.Discount::from).toList(),
        DeliveryJson.from(contents.delivery()),
        AddressJson.from(contents.billingAddress()),
        AddressJson.from(contents.deliveryAddress()),
        FreeFormJson.from(contents.attributes()),
        total == null ? null : total.plain(),
        TotalsJson.from(contents),
        Answers.tag(order.version()),
        order.history().receivedAt(),
        order.history().updatedAt(),
        null);
  }
}

package org.orderhub.rest.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The schemas of order intake; {@link IntakeReader} reads them, {@link IntakeJson} writes. */
final class IntakeSchemas {
  private IntakeSchemas() {}

  private static final String DAY =
      "A day, in the account's zone; a time such as 2024-11-15T09:30 is taken too";

  /** An order; an update holds company_id and what is to change. */
  @Schema(
      name = "IntakeOrder",
      description =
          "Further properties company_order_other_attributes_N, for any number N, are kept, given"
              + " back and shown, whatever JSON they hold.",
      additionalProperties = Schema.True.class)
  record Order(
      @Schema(description = "Names the account of the key") @JsonProperty("company_id")
          String companyId,
      @JsonProperty("company_order_id") String companyOrderId,
      BigDecimal totalAmount,
      String firstName,
      String phoneNumber,
      String postalCode,
      String streetAddress1,
      String lastName,
      String email,
      String streetAddress2,
      String city,
      String state,
      String specialInstructions,
      List<IntakeProduct> products,
      String billingStreetAddress1,
      String billingStreetAddress2,
      String billingCity,
      String billingState,
      String billingPostalCode,
      @Schema(description = DAY) String companyOrderDate,
      @Schema(description = DAY) String companyOrderDueDate,
      @Schema(
              description =
                  "Kept as it is; a word such as Pending, Shipped or Delivered also says where the"
                      + " goods are")
          String companyOrderDeliveryStatus,
      @Schema(description = "Names a payment; it does not say that the order is paid")
          String companyOrderPaymentReference,
      @Schema(
              description =
                  "The external status; Processing, Completed and Cancelled also move the order")
          String companyOrderStatus,
      String companyOrderDescription,
      @Schema(
              enumeration = {"order", "service", "appointment"},
              defaultValue = "order")
          String type,
      @Schema(description = "ISO 4217; the account's when absent") String currency) {}

  /** A product. */
  @Schema(
      name = "IntakeProduct",
      requiredProperties = {"product_id", "quantity", "price"})
  record IntakeProduct(
      @JsonProperty("product_id") String productId,
      BigDecimal quantity,
      @Schema(description = "Of one unit") BigDecimal price) {}
}

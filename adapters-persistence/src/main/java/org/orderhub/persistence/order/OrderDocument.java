package org.orderhub.persistence.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of an order that no query asks for, as the {@code details} column of {@code orders}
 * holds it. Amounts are texts: JSON numbers would lose their decimals. What is empty is left out.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OrderDocument(
    @Nullable KeyDocument contact,
    @Nullable String store,
    @Nullable String channel,
    @Nullable List<String> references,
    @Nullable String description,
    @Nullable String instructions,
    @Nullable String createdAt,
    @Nullable String dueDate,
    @Nullable List<PaymentDocument> payments,
    @Nullable List<AmountDocument> fees,
    @Nullable List<AmountDocument> discounts,
    @Nullable DeliveryDocument delivery,
    @Nullable AddressDocument billing,
    @Nullable AddressDocument deliverTo,
    @Nullable Map<String, Object> attributes,
    @Nullable String total,
    @Nullable String subTotal) {

  record KeyDocument(String type, String value) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record PaymentDocument(
      @Nullable String method, @Nullable String reference, String amount, @Nullable String state) {}

  /** A fee or a discount. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record AmountDocument(@Nullable String type, @Nullable String description, String amount) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record DeliveryDocument(
      @Nullable String method,
      @Nullable List<String> numbers,
      @Nullable String uri,
      @Nullable String date) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record AddressDocument(
      @Nullable String title,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String company,
      @Nullable String street,
      @Nullable String street2,
      @Nullable String city,
      @Nullable String state,
      @Nullable String postalCode,
      @Nullable String countryCode,
      @Nullable String phone,
      @Nullable String email) {}
}

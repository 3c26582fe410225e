package org.orderhub.persistence.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.persistence.order.OrderDocument.AmountDocument;

/** The part of a line that no query asks for: the {@code details} column of {@code order_lines}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record LineDocument(
    @Nullable String description,
    @Nullable String imageUri,
    @Nullable String targetUri,
    @Nullable String perUnit,
    @Nullable String originalPerUnit,
    @Nullable String originalTotal,
    @Nullable String externalStatus,
    @Nullable String group,
    @Nullable List<AmountDocument> discounts,
    @Nullable List<TaxDocument> taxes,
    @Nullable ReturnDocument returned) {

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record TaxDocument(
      @Nullable String description, @Nullable String percentage, @Nullable String amount) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ReturnDocument(String type, @Nullable String reason) {}
}

package org.orderhub.persistence.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderLine;

/** The part of a line that has columns of its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineHead(
    String id,
    @Nullable String parent,
    String type,
    BigDecimal quantity,
    String sku,
    String name,
    BigDecimal total) {

  static LineHead of(OrderLine line) {
    return new LineHead(
        line.id().value(),
        line.parent() == null ? null : line.parent().value(),
        line.type().name(),
        line.quantity().value(),
        line.article().sku().value(),
        line.article().name(),
        line.prices().total().amount());
  }
}

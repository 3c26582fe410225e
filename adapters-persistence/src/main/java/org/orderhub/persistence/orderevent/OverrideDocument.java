package org.orderhub.persistence.orderevent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.LineFigure;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LineOverride;
import org.orderhub.domain.shared.Quantity;

/** What is told of one line. Amounts are texts: they keep their decimals. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OverrideDocument(
    String line, @Nullable String quantity, @Nullable Map<LineFigure, String> figures) {

  static OverrideDocument of(LineOverride told) {
    Map<LineFigure, String> figures = new EnumMap<>(LineFigure.class);
    told.figures()
        .forEach(
            (figure, amount) -> figures.put(figure, amount.stripTrailingZeros().toPlainString()));
    Quantity quantity = told.quantity();
    return new OverrideDocument(
        told.line().value(), quantity == null ? null : quantity.toString(), figures);
  }

  LineOverride toOverride() {
    Map<LineFigure, BigDecimal> amounts = new EnumMap<>(LineFigure.class);
    if (figures != null) {
      figures.forEach((figure, amount) -> amounts.put(figure, new BigDecimal(amount)));
    }
    return new LineOverride(
        new LineId(line), quantity == null ? null : Quantity.of(quantity), amounts);
  }
}

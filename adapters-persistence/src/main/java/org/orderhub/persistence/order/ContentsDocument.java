package org.orderhub.persistence.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Currency;
import java.util.List;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderKind;

/** The whole contents of an order in one document, as {@code order_versions} keeps them. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ContentsDocument(String kind, String currency, OrderDocument order, List<Line> lines) {

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Line(LineHead head, LineDocument details) {}

  static ContentsDocument of(OrderContents contents) {
    return new ContentsDocument(
        contents.kind().name(),
        contents.currency().getCurrencyCode(),
        OrderDocuments.of(contents),
        contents.lines().list().stream()
            .map(line -> new Line(LineHead.of(line), LineDocuments.of(line)))
            .toList());
  }

  OrderContents contents() {
    Currency money = Currency.getInstance(currency);
    return OrderDocuments.contents(
        OrderKind.valueOf(kind),
        money,
        OrderDocuments.lines(
            lines.stream()
                .map(line -> LineDocuments.line(line.head(), line.details(), money))
                .toList(),
            money,
            order),
        order);
  }
}

package org.orderhub.web.order;

import java.time.Instant;
import java.util.List;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.EventLine;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.shared.FreeForm;

/**
 * What a partner says happened, as a time line shows it.
 *
 * @param lines {@code 3 of 5 Cable}; empty when it is about all lines
 */
public record Happening(
    OrderEventType type,
    String reference,
    String message,
    List<String> lines,
    FreeForm.Fields customFields,
    Instant at,
    Instant toldAt) {

  static Happening of(OrderEvent event, OrderLines ordered) {
    OrderEvent.Report report = event.report();
    return new Happening(
        report.type(),
        event.reference(),
        report.message(),
        report.lines().isEmpty()
            ? List.of()
            : report.about(ordered).stream().map(Happening::words).toList(),
        report.customFields(),
        report.happenedAt(),
        event.updatedAt());
  }

  private static String words(EventLine line) {
    Article article = line.line().article();
    String name = article.name().isBlank() ? article.sku().value() : article.name();
    return line.quantity() + " of " + line.line().quantity() + " " + name;
  }
}

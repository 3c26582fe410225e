package org.orderhub.wiring.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.Delivery;
import org.orderhub.domain.order.Fee;
import org.orderhub.domain.order.LineId;
import org.orderhub.domain.order.LinePrices;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderContents;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderLine;
import org.orderhub.domain.order.OrderLines;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Payment;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.Currencies;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/**
 * An order of the demo account in a few words.
 *
 * @param isPaid by card, in full
 */
record DemoOrder(
    String id,
    DemoBuyer buyer,
    int daysAgo,
    boolean isPaid,
    String status,
    Due due,
    List<Line> lines) {
  private static final Money SHIPPING = Money.of("6.90", "EUR");
  private static final Due A_WEEK_LATER = new Due(OrderKind.ORDER, 7, LocalTime.MIDNIGHT);

  /** An order that shall be there a week after it was placed. */
  DemoOrder(
      String id, DemoBuyer buyer, int daysAgo, boolean isPaid, String status, List<Line> lines) {
    this(id, buyer, daysAgo, isPaid, status, A_WEEK_LATER, lines);
  }

  /**
   * What is due, and when.
   *
   * @param days after it was placed
   */
  record Due(OrderKind kind, int days, LocalTime time) {
    Instant after(Instant placed, ZoneId zone) {
      return placed.atZone(zone).toLocalDate().plusDays(days).atTime(time).atZone(zone).toInstant();
    }
  }

  /**
   * One line.
   *
   * @param parent the id of the line it belongs to
   */
  record Line(
      String id, @Nullable String parent, String sku, String name, String quantity, String price) {

    OrderLine toLine() {
      Money perUnit = Money.of(price, "EUR");
      Quantity amount = new Quantity(new BigDecimal(quantity));
      return new OrderLine(
          new LineId(id),
          parent == null ? null : new LineId(parent),
          LineType.PURCHASE,
          amount,
          new Article(new Sku(sku), name, "", "", ""),
          new LinePrices(perUnit, null, perUnit.times(amount), null),
          StatusText.NONE,
          "",
          OrderLine.Extras.NONE);
    }
  }

  OrderDraft placedAt(Instant time, ZoneId zone) {
    var orderLines = new OrderLines(lines.stream().map(Line::toLine).toList());
    var contents =
        new OrderContents(
            due.kind(),
            Currencies.parse("EUR"),
            ContactKey.of(ContactKey.Type.EMAIL, buyer.email()),
            origin(time, zone),
            orderLines,
            charges(orderLines.total()),
            Delivery.NONE,
            buyer.address(),
            buyer.address(),
            FreeForm.Fields.NONE,
            null);
    return new OrderDraft(
        new OrderId(id), OrderStatus.IN_PROGRESS, new StatusText(status), time, contents);
  }

  private OrderContents.Origin origin(Instant time, ZoneId zone) {
    String channel = id.startsWith("ERP") ? "erp" : "web";
    return new OrderContents.Origin(
        "", channel, List.of("PO-" + id), "", "", time, due.after(time, zone));
  }

  /** Only goods are sent in parcels. */
  private OrderContents.Charges charges(Money lines) {
    boolean isSent = due.kind() == OrderKind.ORDER;
    List<Fee> fees = isSent ? List.of(new Fee("shipping", "Parcel", SHIPPING)) : List.of();
    Money total = isSent ? lines.plus(SHIPPING) : lines;
    return new OrderContents.Charges(
        isPaid ? List.of(new Payment("card", "PAY-" + id, total, "captured")) : List.of(),
        fees,
        List.of());
  }
}

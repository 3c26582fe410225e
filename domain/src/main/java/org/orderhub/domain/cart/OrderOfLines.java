package org.orderhub.domain.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.Article;
import org.orderhub.domain.order.Delivery;
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
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shipment.ShipmentPlan;
import org.orderhub.domain.shipment.Slot;

/**
 * The lines of the order that product lines become: at the prices shown, in content units, children
 * with their parents. A line's group names the shipment it is in; one that ships in two is two
 * lines, the first of which keeps the id.
 */
public final class OrderOfLines {
  private final Map<String, List<Piece>> pieces;

  private OrderOfLines(ShipmentPlan plan) {
    this.pieces =
        plan.slots().stream()
            .flatMap(slot -> slot.parts().stream().map(part -> new Piece(group(slot), part)))
            .collect(Collectors.groupingBy(piece -> piece.part().line().value()));
  }

  private record Piece(String group, Slot.Part part) {}

  /**
   * Where an order comes from.
   *
   * @param channel {@code cart} or {@code offer}
   * @param reference what it was there
   */
  public record Source(String channel, String reference) {}

  /** The whole order, at the prices of the lines. */
  public static OrderDraft draft(
      OrderId id, Source source, ProductLines lines, Buyer buyer, ShipmentPlan plan) {
    var origin =
        new OrderContents.Origin(
            "", source.channel(), List.of(source.reference()), "", "", null, null);
    var contents =
        new OrderContents(
            OrderKind.ORDER,
            lines.currency(),
            buyer.contact(),
            origin,
            new OrderLines(of(lines, plan)),
            OrderContents.Charges.NONE,
            Delivery.NONE,
            buyer.billing(),
            buyer.delivery(),
            FreeForm.Fields.NONE,
            lines.total());
    return new OrderDraft(id, OrderStatus.IN_PROGRESS, StatusText.NONE, null, contents);
  }

  public static List<OrderLine> of(ProductLines lines, ShipmentPlan plan) {
    var order = new OrderOfLines(plan);
    return lines.list().stream().flatMap(order::linesOf).toList();
  }

  /** A day, or {@code now}, or {@code later} for a day that nobody knows. */
  private static String group(Slot slot) {
    return switch (slot) {
      case Slot.Now now -> "now";
      case Slot.On on -> on.day().toString();
      case Slot.Undated undated -> "later";
    };
  }

  private Stream<OrderLine> linesOf(ProductLine line) {
    List<Piece> own = pieces.getOrDefault(line.id().toString(), List.of());
    List<OrderLine> made = new ArrayList<>(own.size());
    Money left = line.total();
    for (int place = 0; place < own.size(); place++) {
      Piece piece = own.get(place);
      boolean isLast = place == own.size() - 1;
      Money total = isLast ? left : line.prices().sale().amount().times(piece.part().content());
      left = left.minus(total);
      made.add(made(line, place, piece, total));
    }
    return made.stream();
  }

  private static OrderLine made(ProductLine line, int place, Piece piece, Money total) {
    String id = line.id().toString();
    ProductLineId parent = line.parent();
    return new OrderLine(
        new LineId(place == 0 ? id : id + "/" + (place + 1)),
        parent == null ? null : new LineId(parent.toString()),
        LineType.PURCHASE,
        piece.part().content(),
        new Article(line.item().sku(), line.item().name(), description(line, piece), "", ""),
        prices(line, piece, total),
        StatusText.NONE,
        piece.group(),
        OrderLine.Extras.NONE);
  }

  private static String description(ProductLine line, Piece piece) {
    return Stream.of(piece.part().content() + " " + line.item().units().contentUnit(), line.note())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** The catalogue's price is the one before discount, where there is a discount. */
  private static LinePrices prices(ProductLine line, Piece piece, Money total) {
    Money sale = line.prices().sale().amount();
    @Nullable Money catalogue =
        line.prices().catalogue().compareTo(sale) > 0 ? line.prices().catalogue() : null;
    return new LinePrices(
        sale, catalogue, total, catalogue == null ? null : catalogue.times(piece.part().content()));
  }
}

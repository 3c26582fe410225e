package org.orderhub.web.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.domain.eventlog.ReceivedBody;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.web.shared.Url;

/**
 * What partners sent of an order, and one of it beside what was understood.
 *
 * @param shown none when nothing was sent, or nothing is kept any more
 * @param next the address of older ones; empty at the end
 */
public record ReceivedView(Order order, List<Row> rows, @Nullable Shown shown, String next) {

  /** A request in the list. */
  public record Row(FindReceivedBodies.Row row, String href, boolean isShown) {}

  /**
   * A body and the order it made.
   *
   * @param text laid out when it is UTF-8
   */
  public record Shown(
      ShowReceivedBody.View view, String text, boolean isCut, Order understood, Totals totals) {

    static Shown of(ShowReceivedBody.View view, Order understood) {
      ReceivedBody body = view.body();
      String text = PrettyJson.of(body.text());
      return new Shown(
          view, text, PrettyJson.isCut(body.text()), understood, Totals.of(understood.contents()));
    }

    public boolean isUtf8() {
      return view.body().coding() == ReceivedBody.Coding.UTF_8;
    }
  }

  static Url address(OrderId orderId) {
    return Url.of(OrderFormats.href(orderId) + "/received");
  }
}

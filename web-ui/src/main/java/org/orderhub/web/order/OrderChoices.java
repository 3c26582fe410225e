package org.orderhub.web.order;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.web.shared.Option;

/** What forms offer, as {@code order:...} in templates. */
@TemplateExtension(namespace = "order")
final class OrderChoices {
  private OrderChoices() {}

  static Totals totals(Order order) {
    return Totals.of(order.contents());
  }

  static List<Option> actions() {
    return Option.all(OrderAction.Kind.values());
  }
}

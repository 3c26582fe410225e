package org.orderhub.domain.workflow;

import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.widget.WidgetId;

/** What of an event triggers look at beyond its type and the fields it changed. */
public sealed interface Happening {

  record OrderEventTold(OrderEventType event) implements Happening {}

  /**
   * @param name what the action's data says in {@code name}; empty for nothing
   */
  record ActionAsked(OrderAction.Kind action, String name) implements Happening {}

  record WidgetStatusSet(WidgetId widget) implements Happening {}

  /** Its type says it all. */
  record Plain() implements Happening {}
}

package org.orderhub.application.order;

import java.util.List;
import java.util.Optional;

/** Shows many orders at once; answers in the order of the names. */
public interface ShowOrders {
  List<Optional<ShowOrder.View>> show(List<Orders.Name> names);
}

package org.orderhub.application.order;

import java.util.List;

/** Registers the orders of many senders at once; answers in the order of the commands. */
public interface RegisterOrders {
  List<RegisterOrder.Result> register(List<RegisterOrder.Command> commands);
}

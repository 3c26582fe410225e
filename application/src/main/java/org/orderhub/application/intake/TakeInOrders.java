package org.orderhub.application.intake;

import java.util.List;

/** Takes in the orders of many senders at once; answers in the order of the commands. */
public interface TakeInOrders {
  List<TakeInOrder.Result> takeIn(List<TakeInOrder.Command> commands);
}

package org.orderhub.application.order;

import java.util.List;

/** Replaces many orders at once; commands for one order take effect one after the other. */
public interface ReplaceOrders {
  List<ChangeResult> replace(List<ReplaceOrder.Command> commands);
}

package org.orderhub.application.intake;

import java.util.List;

/** Changes many orders at once; commands for one order take effect one after the other. */
public interface AmendOrders {
  List<AmendOrder.Result> amend(List<AmendOrder.Command> commands);
}

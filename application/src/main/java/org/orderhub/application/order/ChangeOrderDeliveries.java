package org.orderhub.application.order;

import java.util.List;

/** Changes many orders at once; commands for one order take effect one after the other. */
public interface ChangeOrderDeliveries {
  List<ChangeResult> change(List<ChangeOrderDelivery.Command> commands);
}

package org.orderhub.application.order;

import java.util.List;

/** Deletes many orders at once; the second command for one order finds none. */
public interface DeleteOrders {
  List<ChangeResult> delete(List<DeleteOrder.Command> commands);
}

package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** Lists what a customer ordered by a widget, the newest first; at most {@code limit}. */
public interface ListRequests {
  List<WidgetRequest> list(AccountId account, WidgetId widget, CustomerId customer, int limit);
}

package org.orderhub.application.widget;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** Looks them up. */
public final class ListRequestsService implements ListRequests {
  private final WidgetRequests requests;

  public ListRequestsService(WidgetRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<WidgetRequest> list(
      AccountId account, WidgetId widget, CustomerId customer, int limit) {
    return requests.of(account, widget, customer, limit);
  }
}

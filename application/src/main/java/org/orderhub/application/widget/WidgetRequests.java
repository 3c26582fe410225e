package org.orderhub.application.widget;

import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetId;
import org.orderhub.domain.widget.WidgetRequest;

/** All that was ordered by widgets. */
public interface WidgetRequests {

  /** Adds a new one, of a customer and a version of a widget that exist. */
  void add(WidgetRequest request);

  Optional<WidgetRequest> find(AccountId account, RequestId id);

  /** What a customer ordered by a widget, the newest first; at most {@code limit}. */
  List<WidgetRequest> of(AccountId account, WidgetId widget, CustomerId customer, int limit);

  /** The one an open event tells of. */
  Optional<WidgetRequest> ofEvent(AccountId account, long eventNumber);

  /** As {@link #find}; whoever else wants to lock it waits until the transaction ends. */
  Optional<WidgetRequest> lock(AccountId account, RequestId id);

  /** Stores a request that {@link #lock} gave. */
  void save(WidgetRequest request);
}

package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetRequest;

/** Looks the request up. */
public final class IdentifyRequestService implements IdentifyRequest {
  private final WidgetRequests requests;

  public IdentifyRequestService(WidgetRequests requests) {
    this.requests = requests;
  }

  @Override
  public Optional<WidgetRequest> identify(AccountId account, RequestId id) {
    return requests.find(account, id);
  }
}

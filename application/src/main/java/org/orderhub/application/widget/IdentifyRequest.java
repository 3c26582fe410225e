package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.RequestId;
import org.orderhub.domain.widget.WidgetRequest;

/** Shows the request of an id. */
public interface IdentifyRequest {
  Optional<WidgetRequest> identify(AccountId account, RequestId id);
}

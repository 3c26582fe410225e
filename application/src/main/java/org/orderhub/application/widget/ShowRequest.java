package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.widget.WidgetRequest;

/** Shows one request of a customer. */
public interface ShowRequest {
  Optional<WidgetRequest> show(RequestChoice choice);
}

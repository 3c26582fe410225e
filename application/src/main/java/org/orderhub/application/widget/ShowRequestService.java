package org.orderhub.application.widget;

import java.util.Optional;
import org.orderhub.domain.widget.WidgetRequest;

/** Looks the request up. */
public final class ShowRequestService implements ShowRequest {
  private final WidgetRequests requests;

  public ShowRequestService(WidgetRequests requests) {
    this.requests = requests;
  }

  @Override
  public Optional<WidgetRequest> show(RequestChoice choice) {
    return chosen(requests, choice);
  }

  static Optional<WidgetRequest> chosen(WidgetRequests requests, RequestChoice choice) {
    if (choice.event() == null) {
      return requests.of(choice.account(), choice.widget(), choice.customer(), 1).stream()
          .findFirst();
    }
    return requests
        .ofEvent(choice.account(), choice.event())
        .filter(request ->
            request.form().widget().equals(choice.widget())
                && request.head().customer().equals(choice.customer()));
  }
}

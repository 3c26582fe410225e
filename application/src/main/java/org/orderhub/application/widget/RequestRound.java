package org.orderhub.application.widget;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.widget.WidgetRequest;

/** What every word on a request does: find and lock it, decide, store, announce. */
public final class RequestRound {
  private final WidgetRequests requests;
  private final WidgetAnnouncements announcements;
  private final Clock clock;

  public RequestRound(WidgetRequests requests, WidgetAnnouncements announcements, Clock clock) {
    this.requests = requests;
    this.announcements = announcements;
    this.clock = clock;
  }

  RequestResult carryOut(
      RequestChoice choice,
      Actor by,
      BiFunction<WidgetRequest, Instant, WidgetRequest.Decision> decide) {
    Optional<WidgetRequest> found =
        ShowRequestService.chosen(requests, choice)
            .flatMap(request -> requests.lock(choice.account(), request.id()));
    if (found.isEmpty()) {
      return new RequestResult.Missing(choice);
    }
    Instant now = Instants.exact(clock.instant());
    return switch (decide.apply(found.get(), now)) {
      case WidgetRequest.Decision.Changed changed -> {
        requests.save(changed.news().request());
        announcements.announce(changed.news(), by, now);
        yield new RequestResult.Done(changed.news().request());
      }
      case WidgetRequest.Decision.Same same -> new RequestResult.Done(same.request());
      case WidgetRequest.Decision.Refused refused -> new RequestResult.Invalid(refused.problems());
    };
  }
}

package org.orderhub.web.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** What staff do about one delivery: send it again, release its lane, or skip it. */
@Path("/webhooks/{id}/deliveries/{event}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class DeliveryActionPages {
  private final ReplayDelivery replayDelivery;
  private final ReleaseLane releaseLane;
  private final SkipHead skipHead;
  private final CurrentVisit visit;

  DeliveryActionPages(
      ReplayDelivery replayDelivery,
      ReleaseLane releaseLane,
      SkipHead skipHead,
      CurrentVisit visit) {
    this.replayDelivery = replayDelivery;
    this.releaseLane = releaseLane;
    this.skipHead = skipHead;
    this.visit = visit;
  }

  private interface Action {
    Response on(EndpointId endpoint, EventId event);
  }

  @POST
  @Path("/replay")
  public Response replay(@PathParam("id") String id, @PathParam("event") String event) {
    return act(
        id,
        event,
        (endpoint, message) ->
            switch (replayDelivery.replay(
                new ReplayDelivery.Command(visit.account(), endpoint, message, visit.actor()))) {
              case ReplayDelivery.Result.Queued queued -> back(Flash.WEBHOOK_REPLAYED, id, event);
              case ReplayDelivery.Result.Waiting waiting -> back(Flash.WEBHOOK_WAITING, id, event);
              case ReplayDelivery.Result.Missing missing -> ErrorPages.notFound();
            });
  }

  @POST
  @Path("/release")
  public Response release(@PathParam("id") String id, @PathParam("event") String event) {
    return act(
        id,
        event,
        (endpoint, message) ->
            switch (releaseLane.release(
                new ReleaseLane.Command(visit.account(), endpoint, message, visit.actor()))) {
              case ReleaseLane.Result.Released released -> back(Flash.LANE_RELEASED, id, event);
              case ReleaseLane.Result.NotParked notParked -> back(Flash.LANE_MOVED_ON, id, event);
            });
  }

  @POST
  @Path("/skip")
  public Response skip(@PathParam("id") String id, @PathParam("event") String event) {
    return act(
        id,
        event,
        (endpoint, message) ->
            switch (skipHead.skip(
                new SkipHead.Command(visit.account(), endpoint, message, visit.actor()))) {
              case SkipHead.Result.Skipped skipped -> back(Flash.LANE_SKIPPED, id, event);
              case SkipHead.Result.NotTheHead notTheHead -> back(Flash.LANE_MOVED_ON, id, event);
            });
  }

  private static Response act(String id, String event, Action action) {
    Optional<EndpointId> endpoint = Cards.id(id);
    Optional<EventId> message = DeliveryPages.event(event);
    return endpoint.isEmpty() || message.isEmpty()
        ? ErrorPages.notFound()
        : action.on(endpoint.get(), message.get());
  }

  private static Response back(Flash flash, String id, String event) {
    return flash.redirect(Url.of("/webhooks").step(id).step("deliveries").step(event));
  }
}

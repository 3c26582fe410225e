package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Shows one delivery: what was sent, every try and its answer. */
@Path("/webhooks/{id}/deliveries/{event}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class DeliveryPages {
  private final ShowEndpoint showEndpoint;
  private final ShowDelivery showDelivery;
  private final ShowLane showLane;
  private final CurrentVisit visit;

  DeliveryPages(
      ShowEndpoint showEndpoint, ShowDelivery showDelivery, ShowLane showLane, CurrentVisit visit) {
    this.showLane = showLane;
    this.showEndpoint = showEndpoint;
    this.showDelivery = showDelivery;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance delivery(
        ListEndpoints.Card card, ShowDelivery.View view, @Nullable HeldLane holds);
  }

  @GET
  public Response show(@PathParam("id") String id, @PathParam("event") String event) {
    return Cards.find(showEndpoint, visit, id)
        .flatMap(card -> show(card, event))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<Response> show(ListEndpoints.Card card, String event) {
    return event(event)
        .flatMap(id -> showDelivery.show(visit.account(), card.endpoint().id(), id))
        .map(view -> Html.page(Templates.delivery(card, view, lane(card, view.row()))));
  }

  /** None unless the message holds its lane. */
  private @Nullable HeldLane lane(ListEndpoints.Card card, ListDeliveries.Row row) {
    return showLane
        .show(visit.account(), card.endpoint().id(), row.subject().id())
        .filter(lane -> lane.head().equals(row.event()))
        .map(lane -> new HeldLane(lane.isParked(), lane.messages() - 1))
        .orElse(null);
  }

  static Optional<EventId> event(String step) {
    try {
      return Optional.of(new EventId(Choices.uuid(step)));
    } catch (InvalidValue noEventHasIt) {
      return Optional.empty();
    }
  }
}

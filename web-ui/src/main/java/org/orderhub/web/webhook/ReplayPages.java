package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Sends many messages again: says how many it would be first. */
@Path("/webhooks/{id}/replay")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ReplayPages {
  private final ShowEndpoint showEndpoint;
  private final CountReplay countReplay;
  private final ReplayDeliveries replayDeliveries;
  private final ListReplays listReplays;
  private final CurrentVisit visit;

  ReplayPages(
      ShowEndpoint showEndpoint,
      CountReplay countReplay,
      ReplayDeliveries replayDeliveries,
      ListReplays listReplays,
      CurrentVisit visit) {
    this.showEndpoint = showEndpoint;
    this.countReplay = countReplay;
    this.replayDeliveries = replayDeliveries;
    this.listReplays = listReplays;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance replay(
        Endpoint endpoint,
        Form form,
        CountReplay.Result.@Nullable Counted counted,
        List<Replays.Request> requests);
  }

  /** Without a choice the form is empty; with one, it says how many messages that is. */
  @GET
  public Response count(@PathParam("id") String id, UriInfo uri) {
    Form form =
        uri.getQueryParameters().isEmpty() ? ReplayForm.empty() : Form.of(uri.getQueryParameters());
    return find(id)
        .map(endpoint ->
            uri.getQueryParameters().isEmpty()
                ? Html.page(page(endpoint, form, null))
                : count(endpoint, form))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replay(@PathParam("id") String id, Form form) {
    return find(id).map(endpoint -> replay(endpoint, form)).orElseGet(ErrorPages::notFound);
  }

  private Response count(Endpoint endpoint, Form form) {
    Optional<Replays.Selection> selection = ReplayForm.read(form, visit.zone());
    if (selection.isEmpty()) {
      return Html.page(Status.BAD_REQUEST, page(endpoint, form, null));
    }
    return switch (countReplay.count(visit.account(), endpoint.id(), selection.get())) {
      case CountReplay.Result.Counted counted -> Html.page(page(endpoint, form, counted));
      case CountReplay.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Response replay(Endpoint endpoint, Form form) {
    Optional<Replays.Selection> selection = ReplayForm.read(form, visit.zone());
    if (selection.isEmpty()) {
      return Html.page(Status.BAD_REQUEST, page(endpoint, form, null));
    }
    var command =
        new ReplayDeliveries.Command(
            visit.account(), endpoint.id(), selection.get(), visit.actor());
    return switch (replayDeliveries.replay(command)) {
      case ReplayDeliveries.Result.Queued queued ->
          Flash.WEBHOOK_REPLAYS.redirect(Url.of(WebhookFormats.href(endpoint)));
      case ReplayDeliveries.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private TemplateInstance page(
      Endpoint endpoint, Form form, CountReplay.Result.@Nullable Counted counted) {
    return Templates.replay(
        endpoint, form, counted, listReplays.list(visit.account(), endpoint.id()));
  }

  private Optional<Endpoint> find(String id) {
    return Cards.find(showEndpoint, visit, id).map(ListEndpoints.Card::endpoint);
  }
}

package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;
import org.orderhub.web.shared.Waiting;

/** Shows one webhook and its deliveries, tests it and deletes it. */
@Path("/webhooks/{id}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WebhookPages {
  /** Longer than the sender waits for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final ShowEndpoint showEndpoint;
  private final ShowEndpointHealth showHealth;
  private final EndpointDeliveries deliveries;
  private final TestEndpoint testEndpoint;
  private final DeleteEndpoint deleteEndpoint;
  private final CurrentVisit visit;

  WebhookPages(
      ShowEndpoint showEndpoint,
      ShowEndpointHealth showHealth,
      EndpointDeliveries deliveries,
      TestEndpoint testEndpoint,
      DeleteEndpoint deleteEndpoint,
      CurrentVisit visit) {
    this.showEndpoint = showEndpoint;
    this.showHealth = showHealth;
    this.deliveries = deliveries;
    this.testEndpoint = testEndpoint;
    this.deleteEndpoint = deleteEndpoint;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance show(
        ListEndpoints.Card card,
        ShowEndpointHealth.View health,
        Form filter,
        DeliveryList deliveries);

    static native TemplateInstance tried(ListEndpoints.Card card, TestEndpoint.Result.Tried tried);

    static native TemplateInstance delete(ListEndpoints.Card card);
  }

  @GET
  public Response show(@PathParam("id") String id, UriInfo uri) {
    Form filter = Form.of(uri.getQueryParameters());
    return Cards.find(showEndpoint, visit, id)
        .flatMap(card -> show(card, filter))
        .orElseGet(ErrorPages::notFound);
  }

  private Optional<Response> show(ListEndpoints.Card card, Form filter) {
    return showHealth
        .show(visit.account(), card.endpoint().id())
        .map(health -> page(card, health, filter));
  }

  private Response page(ListEndpoints.Card card, ShowEndpointHealth.View health, Form filter) {
    DeliveryList found = deliveries.find(card.endpoint(), filter);
    return Html.page(Templates.show(card, health, filter, found));
  }

  @POST
  @Path("/test")
  public Response test(@PathParam("id") String id) {
    return Cards.find(showEndpoint, visit, id).map(this::test).orElseGet(ErrorPages::notFound);
  }

  @GET
  @Path("/delete")
  public Response askBeforeDeleting(@PathParam("id") String id) {
    return Cards.find(showEndpoint, visit, id)
        .map(card -> Html.page(Templates.delete(card)))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/delete")
  public Response delete(@PathParam("id") String id) {
    return Cards.id(id)
        .map(endpoint -> deleteEndpoint.delete(visit.account(), endpoint))
        .map(WebhookPages::answer)
        .orElseGet(ErrorPages::notFound);
  }

  private Response test(ListEndpoints.Card card) {
    var result = Waiting.atMost(PATIENCE, testEndpoint.test(visit.account(), card.endpoint().id()));
    return switch (result) {
      case TestEndpoint.Result.Tried tried -> Html.page(Templates.tried(card, tried));
      case TestEndpoint.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private static Response answer(DeleteEndpoint.Result result) {
    return switch (result) {
      case DeleteEndpoint.Result.Deleted deleted ->
          Flash.WEBHOOK_DELETED.redirect(Url.of("/webhooks"));
      case DeleteEndpoint.Result.Missing missing -> ErrorPages.notFound();
    };
  }
}

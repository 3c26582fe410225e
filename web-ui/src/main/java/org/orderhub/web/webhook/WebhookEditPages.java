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
import java.util.Optional;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Changes a webhook's settings and switches it on and off. */
@Path("/webhooks/{id}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class WebhookEditPages {
  private final ShowEndpoint showEndpoint;
  private final ChangeEndpoint changeEndpoint;
  private final CurrentVisit visit;

  WebhookEditPages(ShowEndpoint showEndpoint, ChangeEndpoint changeEndpoint, CurrentVisit visit) {
    this.showEndpoint = showEndpoint;
    this.changeEndpoint = changeEndpoint;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance edit(Endpoint endpoint, Form form);

    static native TemplateInstance conflict(Endpoint current, EndpointForm yours);
  }

  @GET
  @Path("/edit")
  public Response begin(@PathParam("id") String id) {
    return find(id)
        .map(endpoint -> Html.page(Templates.edit(endpoint, EndpointForm.of(endpoint))))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/edit")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("id") String id, Form form) {
    return find(id).map(endpoint -> save(endpoint, form)).orElseGet(ErrorPages::notFound);
  }

  /** Leaves the settings as they are. */
  @POST
  @Path("/status")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response switchTo(@PathParam("id") String id, Form form) {
    Optional<Endpoint> endpoint = find(id);
    Optional<EndpointStatus> status =
        form.read("status", text -> Choices.of(EndpointStatus.class, text));
    Optional<Version> expected = version(form);
    if (endpoint.isEmpty()) {
      return ErrorPages.notFound();
    }
    return form.isRefused()
        ? ErrorPages.of(Status.BAD_REQUEST.getStatusCode())
        : change(
            endpoint.get(),
            new EndpointForm(endpoint.get().settings(), status.orElseThrow()),
            expected.orElseThrow());
  }

  private Response save(Endpoint endpoint, Form form) {
    Optional<EndpointForm> wish = EndpointForm.read(form, Optional.of(endpoint));
    Optional<Version> expected = version(form);
    return form.isRefused()
        ? Html.page(Status.BAD_REQUEST, Templates.edit(endpoint, form))
        : change(endpoint, wish.orElseThrow(), expected.orElseThrow());
  }

  private Response change(Endpoint endpoint, EndpointForm wish, Version expected) {
    var command =
        new ChangeEndpoint.Command(
            endpoint.account(), endpoint.id(), wish.settings(), wish.status(), expected);
    return switch (changeEndpoint.change(command)) {
      case ChangeEndpoint.Result.Changed changed ->
          Flash.WEBHOOK_SAVED.redirect(Url.of(WebhookFormats.href(endpoint)));
      case ChangeEndpoint.Result.Conflict conflict ->
          Html.page(Status.CONFLICT, Templates.conflict(conflict.current(), wish));
      case ChangeEndpoint.Result.Missing missing -> ErrorPages.notFound();
    };
  }

  private Optional<Endpoint> find(String id) {
    return Cards.find(showEndpoint, visit, id).map(card -> card.endpoint());
  }

  private static Optional<Version> version(Form form) {
    return form.read("version", text -> new Version(Choices.number(text)));
  }
}

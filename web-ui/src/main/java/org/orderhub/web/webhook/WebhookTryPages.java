package org.orderhub.web.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Waiting;

/**
 * Tests what is typed into a form before it is saved. The result stands below the form, or, without
 * scripts, in a window of its own: so the form keeps its input, passwords included, and no page
 * ever holds one.
 */
@Path("/webhooks")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_WEBHOOKS)
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public final class WebhookTryPages {
  /** Longer than the sender waits for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private final TestSettings testSettings;
  private final ShowEndpoint showEndpoint;
  private final CurrentVisit visit;

  WebhookTryPages(TestSettings testSettings, ShowEndpoint showEndpoint, CurrentVisit visit) {
    this.testSettings = testSettings;
    this.showEndpoint = showEndpoint;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "webhook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
  static final class Templates {
    private Templates() {}

    static native TemplateInstance tryOut(Form form, @Nullable TestCall call);

    static native TemplateInstance tryOut$result(Form form, @Nullable TestCall call);
  }

  @POST
  @Path("/new/test")
  public Response tryNew(Form form, @HeaderParam("HX-Request") @Nullable String htmx) {
    return answer(form, Optional.empty(), htmx != null);
  }

  @POST
  @Path("/{id}/edit/test")
  public Response tryChanged(
      @PathParam("id") String id, Form form, @HeaderParam("HX-Request") @Nullable String htmx) {
    return Cards.find(showEndpoint, visit, id)
        .map(ListEndpoints.Card::endpoint)
        .map(endpoint -> answer(form, Optional.of(endpoint), htmx != null))
        .orElseGet(ErrorPages::notFound);
  }

  private Response answer(Form form, Optional<Endpoint> stored, boolean isFragment) {
    @Nullable TestCall call =
        EndpointForm.read(form, stored).map(wish -> test(wish, stored)).orElse(null);
    return Html.varied(
        Html.page(isFragment ? Templates.tryOut$result(form, call) : Templates.tryOut(form, call)));
  }

  private TestCall test(EndpointForm wish, Optional<Endpoint> stored) {
    return Waiting.atMost(
        PATIENCE,
        testSettings.test(
            new TestSettings.Command(
                visit.account(), wish.settings(), stored.map(Endpoint::id).orElse(null))));
  }
}

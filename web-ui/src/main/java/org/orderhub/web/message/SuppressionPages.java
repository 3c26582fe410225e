package org.orderhub.web.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.message.LiftSuppression;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.SuppressAddress;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
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

/** The addresses nothing is sent to: looks, adds, takes off. */
@Path("/message-suppressions")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class SuppressionPages {
  private static final int PAGE = 50;
  private static final Url HERE = Url.of("/message-suppressions");

  private final ListSuppressions listSuppressions;
  private final SuppressAddress suppressAddress;
  private final LiftSuppression liftSuppression;
  private final CurrentVisit visit;

  SuppressionPages(
      ListSuppressions listSuppressions,
      SuppressAddress suppressAddress,
      LiftSuppression liftSuppression,
      CurrentVisit visit) {
    this.listSuppressions = listSuppressions;
    this.suppressAddress = suppressAddress;
    this.liftSuppression = liftSuppression;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "message")
  static final class Templates {
    private Templates() {}

    /**
     * @param next the address of the page after it; empty at the end
     */
    static native TemplateInstance suppressions(
        Form filter, Page<Suppression> page, String next, Form form);
  }

  @GET
  public Response list(UriInfo uri) {
    return page(200, Form.of(uri.getQueryParameters()), Form.filledWith(Map.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(Form form) {
    Optional<EmailAddress> address = form.read("address", TemplateTrialPages::address);
    Optional<Suppression.Reason> reason =
        form.read("reason", text -> Choices.of(Suppression.Reason.class, text));
    Optional<String> note =
        form.read("note", text -> Text.bounded(text.strip(), TextLimits.REMARK));
    if (form.isRefused()) {
      return page(400, Form.filledWith(Map.of()), form);
    }
    suppressAddress.suppress(
        new SuppressAddress.Command(
            visit.account(),
            address.orElseThrow(),
            reason.orElseThrow(),
            note.orElseThrow(),
            visit.actor()));
    return Flash.ADDRESS_SUPPRESSED.redirect(HERE);
  }

  @POST
  @Path("/lift")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response lift(Form form) {
    Optional<EmailAddress> address = form.read("address", EmailAddress::new);
    if (address.isEmpty()) {
      return ErrorPages.of(400);
    }
    liftSuppression.lift(visit.account(), address.get());
    return Flash.SUPPRESSION_LIFTED.redirect(HERE);
  }

  private Response page(int status, Form filter, Form form) {
    Optional<EmailAddress> after = filter.readOptional("after", EmailAddress::new);
    Page<Suppression> found =
        listSuppressions.list(
            new ListSuppressions.Query(
                visit.account(), filter.value("q"), after.orElse(null), PAGE));
    String next =
        found.next() == null
            ? ""
            : HERE.with("q", filter.value("q")).with("after", found.next()).toString();
    return Html.page(status, Templates.suppressions(filter, found, next, form));
  }
}

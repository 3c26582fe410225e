package org.orderhub.web.message;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.SendTestMessage;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Recipient;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.message.WordingProblem;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Once;
import org.orderhub.web.shared.Url;

/** Looking at templates before customers do. */
@Path("/message-templates")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_ACCOUNT)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class TemplateTrialPages {
  private final PreviewTemplate previewTemplate;
  private final SendTestMessage sendTestMessage;
  private final Once once;
  private final CurrentVisit visit;

  TemplateTrialPages(
      PreviewTemplate previewTemplate,
      SendTestMessage sendTestMessage,
      Once once,
      CurrentVisit visit) {
    this.previewTemplate = previewTemplate;
    this.sendTestMessage = sendTestMessage;
    this.once = once;
    this.visit = visit;
  }

  /** What one language of the editor's form would say, for the frame beside it. */
  @POST
  @Path("/preview")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response preview(@QueryParam("row") int row, Form form) {
    Optional<Wording> wording = TemplateForm.wording(form, row);
    Optional<OrderReference> order = form.read("order", text -> OrderReference.of(text.strip()));
    if (wording.isEmpty() || order.isEmpty()) {
      return none(List.of(), "A language and the id of an order are needed.");
    }
    var command = new PreviewTemplate.Command(visit.account(), wording.get(), order.get());
    return switch (previewTemplate.preview(command)) {
      case PreviewTemplate.Result.Written written ->
          Framed.page(TemplateScreens.preview(written.contents()).render());
      case PreviewTemplate.Result.Wrong wrong -> none(wrong.problems(), "");
      case PreviewTemplate.Result.NotWritten problem -> none(List.of(), problem.reason());
      case PreviewTemplate.Result.UnknownOrder unknown ->
          none(List.of(), "There is no order of that id.");
    };
  }

  private static Response none(List<WordingProblem> problems, String reason) {
    return Framed.page(Status.BAD_REQUEST, TemplateScreens.noPreview(problems, reason).render());
  }

  @POST
  @Path("/{id}/test")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response test(@PathParam("id") String id, Form form) {
    return once.answer(visit.account(), visit.actor(), form, () -> tested(id, form));
  }

  private Response tested(String id, Form form) {
    Optional<EmailAddress> to = form.read("to", TemplateTrialPages::address);
    Optional<LanguageTag> language = form.read("language", LanguageTag::new);
    Optional<OrderReference> order = form.read("order", text -> OrderReference.of(text.strip()));
    Optional<TemplateId> template =
        form.with("id", id).read("id", text -> new TemplateId(Choices.uuid(text)));
    if (form.isRefused() || template.isEmpty()) {
      return ErrorPages.of(400);
    }
    var command =
        new SendTestMessage.Command(
            visit.account(),
            UUID.randomUUID(),
            template.get(),
            language.orElseThrow(),
            order.orElseThrow(),
            to.orElseThrow());
    return switch (sendTestMessage.send(command)) {
      case SendTestMessage.Result.Queued queued ->
          Flash.MESSAGE_TRIED.redirect(Url.of(MessageFormats.href(queued.id())));
      case SendTestMessage.Result.UnknownTemplate unknown -> ErrorPages.notFound();
      case SendTestMessage.Result.UnknownOrder unknown -> ErrorPages.of(400);
      case SendTestMessage.Result.Suppressed suppressed ->
          Html.redirect(Url.of("/message-suppressions").with("q", suppressed.address().value()));
      case SendTestMessage.Result.NotWritten problem -> ErrorPages.of(400);
    };
  }

  static EmailAddress address(String text) {
    return Recipient.of(text.strip())
        .orElseThrow(() ->
            new InvalidValue(
                "not_an_email", "must be one e-mail address, such as ada@example.org"));
  }
}

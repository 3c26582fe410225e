package org.orderhub.web.message;

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
import java.util.Optional;
import java.util.UUID;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.ResendMessage;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.message.MessageId;
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

/** The message log: every e-mail, what it says, and what became of it. */
@Path("/messages")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class MessagePages {
  private final FindMessages findMessages;
  private final ShowMessage showMessage;
  private final ResendMessage resendMessage;
  private final Once once;
  private final CurrentVisit visit;

  MessagePages(
      FindMessages findMessages,
      ShowMessage showMessage,
      ResendMessage resendMessage,
      Once once,
      CurrentVisit visit) {
    this.findMessages = findMessages;
    this.showMessage = showMessage;
    this.resendMessage = resendMessage;
    this.once = once;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "message")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, MessageList messages);

    /**
     * @param refusal why it was not sent again; empty when nobody asked
     */
    static native TemplateInstance show(ShowMessage.View view, String refusal);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return MessageFilter.query(form, visit)
        .map(query -> MessageList.of(findMessages.find(query), form))
        .map(messages -> Html.page(Templates.list(form, messages)))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, MessageList.none())));
  }

  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String id) {
    return find(id)
        .map(view -> Html.page(Templates.show(view, "")))
        .orElseGet(ErrorPages::notFound);
  }

  /** The HTML part by itself, for a frame in which nothing of it runs. */
  @GET
  @Path("/{id}/html")
  public Response html(@PathParam("id") String id) {
    return find(id)
        .map(view -> Framed.page(view.kept().message().contents().html()))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/{id}/resend")
  @Needs(Permission.CHANGE_ORDERS)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response resend(@PathParam("id") String id, Form form) {
    return find(id)
        .map(view -> once.answer(visit.account(), visit.actor(), form, () -> resend(view)))
        .orElseGet(ErrorPages::notFound);
  }

  private Response resend(ShowMessage.View view) {
    var command =
        new ResendMessage.Command(visit.account(), view.kept().message().id(), UUID.randomUUID());
    return switch (resendMessage.resend(command)) {
      case ResendMessage.Result.Queued queued ->
          Flash.MESSAGE_RESENT.redirect(Url.of(MessageFormats.href(queued.id())));
      case ResendMessage.Result.Missing missing -> ErrorPages.notFound();
      case ResendMessage.Result.Waiting waiting ->
          refused(view, "It still waits to be sent: once more would be twice.");
      case ResendMessage.Result.Suppressed suppressed ->
          refused(view, "Its address is on the list of those nothing is sent to.");
    };
  }

  private static Response refused(ShowMessage.View view, String why) {
    return Html.page(Status.CONFLICT, Templates.show(view, why));
  }

  private Optional<ShowMessage.View> find(String id) {
    try {
      return showMessage.show(visit.account(), new MessageId(Choices.uuid(id)));
    } catch (InvalidValue noMessageHasIt) {
      return Optional.empty();
    }
  }
}

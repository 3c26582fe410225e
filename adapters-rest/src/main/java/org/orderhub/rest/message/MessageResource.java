package org.orderhub.rest.message;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.ResendMessage;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;

/** E-mails, sent or not. */
@Path("/v1/messages")
@PartnerApi
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
public final class MessageResource {
  private final FindMessages findMessages;
  private final ShowMessage showMessage;
  private final ResendMessage resendMessage;
  private final Caller caller;

  MessageResource(
      FindMessages findMessages,
      ShowMessage showMessage,
      ResendMessage resendMessage,
      Caller caller) {
    this.findMessages = findMessages;
    this.showMessage = showMessage;
    this.resendMessage = resendMessage;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMessages",
      summary = "List e-mails, the one written last first",
      description = "They are kept for a year.")
  @Parameter(
      name = "q",
      description = "Beginnings of words of the order's id, the address or the subject")
  @Parameter(
      name = "state",
      description = "Waiting holds those that are being sent, too",
      schema =
          @Schema(
              enumeration = {
                "Waiting",
                "Sent",
                "Shown",
                "Bounced",
                "Withheld",
                "Unclear",
                "GivenUp"
              }))
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = MessagePageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "q", "state");
    String search = given.value("q", text -> text);
    var state = given.value("state", text -> PublicNames.parse(MessageState.Kind.class, text));
    MessageId after = given.value("cursor", FindMessages::place);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    var query =
        new FindMessages.Query(
            caller.account(), search == null ? "" : search, state, null, null, limit, after);
    return ListPages.answer(findMessages.find(query), MessageRowJson::from, uri, "/v1/messages");
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getMessage", summary = "Get an e-mail with its tries")
  @APIResponse(
      responseCode = "200",
      description = "The e-mail",
      content = @Content(schema = @Schema(implementation = MessageJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public MessageJson show(String id) {
    return showMessage
        .show(caller.account(), id(id))
        .map(MessageJson::from)
        .orElseThrow(() -> Answers.missing("message"));
  }

  @POST
  @Path("/{id}/resend")
  @Operation(
      operationId = "resendMessage",
      summary = "Send an e-mail once more, as a new one that points at the first",
      description = "409 while it waits to be sent. Needs the scope write.")
  @APIResponse(
      responseCode = "202",
      description = "It is sent soon",
      content = @Content(schema = @Schema(implementation = QueuedJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "409", ref = "conflict")
  public Response resend(String id) {
    caller.needs(Scope.WRITE);
    var command = new ResendMessage.Command(caller.account(), id(id), UUID.randomUUID());
    return switch (resendMessage.resend(command)) {
      case ResendMessage.Result.Queued queued -> QueuedJson.accepted(queued.id());
      case ResendMessage.Result.Missing missing -> throw Answers.missing("message");
      case ResendMessage.Result.Waiting waiting ->
          throw refused("It still waits to be sent: once more would be twice.");
      case ResendMessage.Result.Suppressed suppressed ->
          throw refused("Its address is on the list of those nothing is sent to.");
    };
  }

  private static RequestRefused refused(String why) {
    return new RequestRefused(Problem.of(Problem.Kind.CONFLICT, why));
  }

  private static MessageId id(String text) {
    return new MessageId(Keys.uuid("message", text));
  }

  /** The schema of a page. */
  @Schema(name = "MessagePage")
  record MessagePageJson(List<MessageRowJson> items, String next) {}
}

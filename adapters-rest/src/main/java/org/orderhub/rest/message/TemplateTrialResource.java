package org.orderhub.rest.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.message.PreviewTemplate;
import org.orderhub.application.message.SendTestMessage;
import org.orderhub.application.message.ShowTemplateHistory;
import org.orderhub.application.message.Templates;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Recipient;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Looking at templates before customers do, and at how they were before. */
@Path("/v1/message-templates")
@PartnerApi
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplateTrialResource {
  private final PreviewTemplate previewTemplate;
  private final SendTestMessage sendTestMessage;
  private final ShowTemplateHistory showTemplateHistory;
  private final Caller caller;

  TemplateTrialResource(
      PreviewTemplate previewTemplate,
      SendTestMessage sendTestMessage,
      ShowTemplateHistory showTemplateHistory,
      Caller caller) {
    this.previewTemplate = previewTemplate;
    this.sendTestMessage = sendTestMessage;
    this.showTemplateHistory = showTemplateHistory;
    this.caller = caller;
  }

  @GET
  @Path("/{id}/versions")
  @Operation(
      operationId = "listMessageTemplateVersions",
      summary = "List every version of a template, the newest first")
  @APIResponse(
      responseCode = "200",
      description = "All versions",
      content = @Content(schema = @Schema(implementation = EditionPageJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public ListJson<EditionJson> versions(String id) {
    List<Templates.Edition> editions =
        showTemplateHistory.show(caller.account(), TemplateResource.id(id));
    if (editions.isEmpty()) {
      throw Answers.missing("template");
    }
    return new ListJson<>(editions.stream().map(EditionJson::from).toList(), null);
  }

  @POST
  @Path("/preview")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewMessageTemplate",
      summary = "Write a text out about an order, as if its last event had just happened",
      description = "Stores and sends nothing.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = PreviewRequestJson.class),
              examples = @ExampleObject(name = "messagePreview", ref = "messagePreview")))
  @APIResponse(
      responseCode = "200",
      description = "What it would say",
      content = @Content(schema = @Schema(implementation = PreviewJson.class)))
  public Response preview(byte[] body) {
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    OrderReference order = fields.required("orderId", OrderReference::of);
    Wording wording = WordingJson.read(fields);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command =
        new PreviewTemplate.Command(
            caller.account(), Objects.requireNonNull(wording), Objects.requireNonNull(order));
    return switch (previewTemplate.preview(command)) {
      case PreviewTemplate.Result.Written written ->
          Response.ok(PreviewJson.from(written.contents())).build();
      case PreviewTemplate.Result.Wrong wrong -> throw TemplateReader.wrong(wrong.problems());
      case PreviewTemplate.Result.NotWritten problem ->
          throw Answers.invalid("/text", "too_much", problem.reason());
      case PreviewTemplate.Result.UnknownOrder unknown -> throw unknownOrder();
    };
  }

  @POST
  @Path("/{id}/test")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "testMessageTemplate",
      summary = "Send a template about an order to an address that is not the customer's",
      description = "Needs the scope admin.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = TrialRequestJson.class),
              examples = @ExampleObject(name = "messageTrial", ref = "messageTrial")))
  @APIResponse(
      responseCode = "202",
      description = "It is sent soon",
      content = @Content(schema = @Schema(implementation = QueuedJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response test(String id, byte[] body) {
    caller.needs(Scope.ADMIN);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    OrderReference order = fields.required("orderId", OrderReference::of);
    EmailAddress to = fields.required("to", TemplateTrialResource::address);
    LanguageTag language = fields.required("language", LanguageTag::new);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command =
        new SendTestMessage.Command(
            caller.account(),
            UUID.randomUUID(),
            TemplateResource.id(id),
            Objects.requireNonNull(language),
            Objects.requireNonNull(order),
            Objects.requireNonNull(to));
    return switch (sendTestMessage.send(command)) {
      case SendTestMessage.Result.Queued queued -> QueuedJson.accepted(queued.id());
      case SendTestMessage.Result.UnknownTemplate unknown -> throw Answers.missing("template");
      case SendTestMessage.Result.UnknownOrder unknown -> throw unknownOrder();
      case SendTestMessage.Result.Suppressed suppressed ->
          throw Answers.invalid(
              "/to", "suppressed", "is on the list of addresses nothing is sent to");
      case SendTestMessage.Result.NotWritten problem ->
          throw Answers.invalid("/orderId", "too_much", problem.problem());
    };
  }

  static EmailAddress address(String text) {
    return Recipient.of(text)
        .orElseThrow(() ->
            new InvalidValue(
                "not_an_email", "must be one e-mail address, such as ada@example.org"));
  }

  private static RequestRefused unknownOrder() {
    return Answers.invalid("/orderId", "unknown_order", "is the id of no order");
  }

  /** The schema of the list. */
  @Schema(name = "MessageTemplateVersionPage")
  record EditionPageJson(List<EditionJson> items, String next) {}

  /** The schema of a preview's body. */
  @Schema(
      name = "MessagePreviewRequest",
      requiredProperties = {"orderId", "language", "subject", "text"})
  record PreviewRequestJson(
      @Schema(description = "Ours or the sender's") String orderId,
      String language,
      String subject,
      String text,
      String html) {}

  /** The schema of a trial's body. */
  @Schema(
      name = "MessageTrial",
      requiredProperties = {"orderId", "to", "language"})
  record TrialRequestJson(String orderId, String to, String language) {}
}

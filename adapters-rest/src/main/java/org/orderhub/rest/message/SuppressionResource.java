package org.orderhub.rest.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.message.LiftSuppression;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.SuppressAddress;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListPages;
import org.orderhub.rest.shared.ListParameters;
import org.orderhub.rest.shared.StrictJson;

/** Addresses nothing is sent to. */
@Path("/v1/message-suppressions")
@PartnerApi
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
public final class SuppressionResource {
  private final ListSuppressions listSuppressions;
  private final SuppressAddress suppressAddress;
  private final LiftSuppression liftSuppression;
  private final Caller caller;

  SuppressionResource(
      ListSuppressions listSuppressions,
      SuppressAddress suppressAddress,
      LiftSuppression liftSuppression,
      Caller caller) {
    this.listSuppressions = listSuppressions;
    this.suppressAddress = suppressAddress;
    this.liftSuppression = liftSuppression;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listMessageSuppressions",
      summary = "List addresses nothing is sent to, by address")
  @Parameter(name = "q", description = "What addresses begin with")
  @Parameter(name = "limit", ref = "limit")
  @Parameter(name = "cursor", ref = "cursor")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = SuppressionPageJson.class)))
  public Response list(@Parameter(hidden = true) UriInfo uri) {
    var given = ListParameters.of(uri, "q");
    String search = given.value("q", text -> text);
    EmailAddress after = given.value("cursor", EmailAddress::new);
    int limit = given.limit();
    given.throwIfAnyIsWrong();
    return ListPages.answer(
        listSuppressions.list(
            new ListSuppressions.Query(
                caller.account(), search == null ? "" : search, after, limit)),
        SuppressionJson::from,
        uri,
        "/v1/message-suppressions");
  }

  @PUT
  @Path("/{address}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "suppressAddress",
      summary = "Have nothing sent to an address any more",
      description = "An address that is on the list stays as it is. Needs the scope write.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = SuppressionJson.class),
              examples = @ExampleObject(name = "messageSuppression", ref = "messageSuppression")))
  @APIResponse(
      responseCode = "200",
      description = "It is on the list",
      content = @Content(schema = @Schema(implementation = SuppressionJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public SuppressionJson suppress(String address, byte[] body) {
    caller.needs(Scope.WRITE);
    EmailAddress whom = Keys.of("e-mail address", address, TemplateTrialResource::address);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    fields.passOver(List.of("address", "addedBy", "addedAt"));
    Suppression.Reason reason =
        fields.required("reason", text -> PublicNames.parse(Suppression.Reason.class, text));
    String note = fields.text("note", TextLimits.REMARK);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return SuppressionJson.from(
        suppressAddress.suppress(
            new SuppressAddress.Command(
                caller.account(), whom, Objects.requireNonNull(reason), note, caller.actor())));
  }

  @DELETE
  @Path("/{address}")
  @Operation(
      operationId = "liftSuppression",
      summary = "Have e-mails sent to an address again",
      description = "Needs the scope write.")
  @APIResponse(responseCode = "204", description = "It is off the list")
  @APIResponse(responseCode = "404", ref = "missing")
  public Response lift(String address) {
    caller.needs(Scope.WRITE);
    EmailAddress whom = Keys.of("address on the list", address, EmailAddress::new);
    if (!liftSuppression.lift(caller.account(), whom)) {
      throw Answers.missing("address on the list");
    }
    return Response.noContent().build();
  }

  /** The schema of a page. */
  @Schema(name = "MessageSuppressionPage")
  record SuppressionPageJson(List<SuppressionJson> items, String next) {}
}

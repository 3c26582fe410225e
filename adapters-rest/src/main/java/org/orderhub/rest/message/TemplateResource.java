package org.orderhub.rest.message;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.message.ChangeTemplate;
import org.orderhub.application.message.CreateTemplate;
import org.orderhub.application.message.DeleteTemplate;
import org.orderhub.application.message.ListTemplates;
import org.orderhub.application.message.ShowTemplate;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Conflicts;
import org.orderhub.rest.shared.Keys;
import org.orderhub.rest.shared.ListJson;
import org.orderhub.rest.shared.Registry;
import org.orderhub.rest.shared.StrictJson;

/** Templates of e-mails: each change is a version. */
@Path("/v1/message-templates")
@PartnerApi
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplateResource {
  private static final String PATH = "/v1/message-templates";
  private static final Registry<TemplateId, Template> TEMPLATES =
      new Registry<>("template", PATH, TemplateResource::id, TemplateJson::from, Template::version);

  private final ListTemplates listTemplates;
  private final ShowTemplate showTemplate;
  private final CreateTemplate createTemplate;
  private final ChangeTemplate changeTemplate;
  private final DeleteTemplate deleteTemplate;
  private final Caller caller;

  TemplateResource(
      ListTemplates listTemplates,
      ShowTemplate showTemplate,
      CreateTemplate createTemplate,
      ChangeTemplate changeTemplate,
      DeleteTemplate deleteTemplate,
      Caller caller) {
    this.listTemplates = listTemplates;
    this.showTemplate = showTemplate;
    this.createTemplate = createTemplate;
    this.changeTemplate = changeTemplate;
    this.deleteTemplate = deleteTemplate;
    this.caller = caller;
  }

  static TemplateId id(String text) {
    return new TemplateId(Keys.uuid("template", text));
  }

  @GET
  @Operation(operationId = "listMessageTemplates", summary = "List templates by name")
  @APIResponse(
      responseCode = "200",
      description = "All of the account",
      content = @Content(schema = @Schema(implementation = TemplatePageJson.class)))
  public ListJson<TemplateJson> list() {
    return new ListJson<>(
        listTemplates.list(caller.account()).stream().map(TemplateJson::from).toList(), null);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getMessageTemplate", summary = "Get a template")
  @APIResponse(
      responseCode = "200",
      description = "The template",
      content = @Content(schema = @Schema(implementation = TemplateJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public Response show(String id) {
    return TEMPLATES.shown(showTemplate.show(caller.account(), id(id)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createMessageTemplate",
      summary = "Create a template",
      description =
          "A template that names an unknown merge tag, or cannot be written out otherwise, is"
              + " refused with the line of each mistake. Needs the scope admin.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = TemplateJson.class),
              examples = @ExampleObject(name = "messageTemplate", ref = "messageTemplate")))
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = TemplateJson.class)))
  public Response create(byte[] body, @Parameter(hidden = true) UriInfo uri) {
    caller.needs(Scope.ADMIN);
    Template.Draft draft = TemplateReader.read(StrictJson.parse(body));
    var command = new CreateTemplate.Command(caller.account(), draft, caller.actor());
    return switch (createTemplate.create(command)) {
      case CreateTemplate.Result.Created created ->
          TEMPLATES.created(created.template(), created.template().id().toString(), uri);
      case CreateTemplate.Result.Wrong wrong -> throw TemplateReader.wrong(wrong.problems(), draft);
    };
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "changeMessageTemplate",
      summary = "Make the next version of a template",
      description =
          "E-mails that were written already stay as they are. Needs the scope admin, and"
              + " If-Match.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = TemplateJson.class),
              examples = @ExampleObject(name = "messageTemplate", ref = "messageTemplate")))
  @APIResponse(
      responseCode = "200",
      description = "Changed",
      content = @Content(schema = @Schema(implementation = TemplateJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  @APIResponse(responseCode = "428", ref = "versionRequired")
  public Response change(String id, byte[] body, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    var expected = Answers.required(headers).orElse(null);
    Template.Draft draft = TemplateReader.read(StrictJson.parse(body));
    var command =
        new ChangeTemplate.Command(caller.account(), id(id), draft, expected, caller.actor());
    return switch (changeTemplate.change(command)) {
      case ChangeTemplate.Result.Changed changed -> TEMPLATES.ok(changed.template());
      case ChangeTemplate.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case ChangeTemplate.Result.Wrong wrong -> throw TemplateReader.wrong(wrong.problems(), draft);
      case ChangeTemplate.Result.Missing missing -> throw Answers.missing("template");
    };
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "deleteMessageTemplate",
      summary = "Delete a template",
      description = "E-mails that were written from it stay. Needs the scope admin.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "missing")
  @APIResponse(responseCode = "412", ref = "stale")
  public Response delete(String id, @Parameter(hidden = true) HttpHeaders headers) {
    caller.needs(Scope.ADMIN);
    var command =
        new DeleteTemplate.Command(
            caller.account(), id(id), Answers.expected(headers).orElse(null));
    return switch (deleteTemplate.delete(command)) {
      case DeleteTemplate.Result.Deleted deleted -> Response.noContent().build();
      case DeleteTemplate.Result.Conflict conflict ->
          throw Conflicts.stale(conflict.current().version());
      case DeleteTemplate.Result.Missing missing -> throw Answers.missing("template");
    };
  }

  /** The schema of the list. */
  @Schema(name = "MessageTemplatePage")
  record TemplatePageJson(List<TemplateJson> items, String next) {}
}

package org.orderhub.rest.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.identity.CreateApiKey;
import org.orderhub.application.identity.LimitApiKey;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.Problem;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/** Keys for other partners of the account. */
@Path("/v1/api-keys")
@PartnerApi
@Blocking
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
public final class ApiKeyResource {
  private static final int MOST_WIDGETS = 1_000;

  private final CreateApiKey createApiKey;
  private final LimitApiKey limitApiKey;
  private final Caller caller;

  ApiKeyResource(CreateApiKey createApiKey, LimitApiKey limitApiKey, Caller caller) {
    this.createApiKey = createApiKey;
    this.limitApiKey = limitApiKey;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "createApiKey",
      summary = "Make an API key",
      description =
          "For a partner who is to have one of its own; the secret is in this answer only.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = ApiKeyJson.class),
              examples = @ExampleObject(name = "apiKeyOfVendor", ref = "apiKeyOfVendor")))
  @APIResponse(
      responseCode = "201",
      description = "Made",
      content = @Content(schema = @Schema(implementation = ApiKeyJson.class)))
  @APIResponse(responseCode = "400", ref = "invalid")
  @APIResponse(responseCode = "409", ref = "inUse")
  public Response create(byte[] body) {
    mayManageKeys();
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    String name = fields.required("name", text -> Text.key(text, 100));
    Scope scope = fields.value("scope", text -> PublicNames.parse(Scope.class, text));
    Set<Long> widgets = widgets(fields);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    var command =
        new CreateApiKey.Command(
            caller.account(),
            Objects.requireNonNull(name),
            scope == null ? Scope.WRITE : scope,
            widgets);
    return switch (createApiKey.create(command)) {
      case CreateApiKey.Result.Created created ->
          Response.status(Response.Status.CREATED)
              .entity(ApiKeyJson.of(created.key(), created.secret().value()))
              .build();
      case CreateApiKey.Result.NameTaken taken ->
          throw new RequestRefused(
              Problem.of(Problem.Kind.CONFLICT, "There is a key of that name."));
    };
  }

  @PATCH
  @Path("/{name}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "limitApiKey",
      summary = "Say which customer widgets an API key is for",
      description = "Other widgets then answer it 403. It takes up to five seconds to hold.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Limit.class),
              examples = @ExampleObject(name = "apiKeyLimit", ref = "apiKeyLimit")))
  @APIResponse(
      responseCode = "200",
      description = "The key",
      content = @Content(schema = @Schema(implementation = ApiKeyJson.class)))
  @APIResponse(responseCode = "404", ref = "missing")
  public ApiKeyJson limit(String name, byte[] body) {
    mayManageKeys();
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    fields.present("widgets");
    Set<Long> widgets = widgets(fields);
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return limitApiKey
        .limit(new LimitApiKey.Command(caller.account(), name, widgets))
        .map(key -> ApiKeyJson.of(key, null))
        .orElseThrow(() -> Answers.missing("API key"));
  }

  /** A key that is limited must not make one that is not. */
  private void mayManageKeys() {
    caller.needs(Scope.ADMIN);
    if (caller.isLimitedToWidgets()) {
      throw new RequestRefused(
          Problem.of(Problem.Kind.FORBIDDEN, "The API key is for some widgets only."));
    }
  }

  private static Set<Long> widgets(Fields fields) {
    Set<Long> numbers = new HashSet<>();
    JsonNode list = fields.raw("widgets");
    if (list == null) {
      return numbers;
    }
    if (!list.isArray() || list.size() > MOST_WIDGETS) {
      fields.errors().add("/widgets", "not_a_list", "must be a list of numbers of widgets");
      return numbers;
    }
    for (JsonNode each : list) {
      if (each.isIntegralNumber() && each.canConvertToLong() && each.longValue() > 0) {
        numbers.add(each.longValue());
      } else {
        fields.errors().add("/widgets", "not_a_number", "must hold numbers of widgets only");
      }
    }
    return numbers;
  }

  /** The schema of a limit. */
  @Schema(name = "ApiKeyLimit")
  record Limit(Set<Long> widgets) {}
}

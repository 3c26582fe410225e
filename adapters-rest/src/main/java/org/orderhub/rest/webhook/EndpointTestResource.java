package org.orderhub.rest.webhook;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.idempotency.SafeToRepeat;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Answers;
import org.orderhub.rest.shared.StrictJson;

/** Test messages: to a webhook there is, and to one there may be. */
@Path("/v1/webhooks")
@PartnerApi
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public final class EndpointTestResource {
  private final TestEndpoint testEndpoint;
  private final TestSettings testSettings;
  private final Caller caller;

  EndpointTestResource(TestEndpoint testEndpoint, TestSettings testSettings, Caller caller) {
    this.testEndpoint = testEndpoint;
    this.testSettings = testSettings;
    this.caller = caller;
  }

  @POST
  @Path("/test")
  @Blocking
  @SafeToRepeat
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "testWebhookSettings",
      summary = "Send a test message before creating a webhook",
      description =
          "Takes what createWebhook takes, stores nothing, and answers with what was sent and what"
              + " came back. A secret signs that nobody knows: the webhook's own comes with it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(implementation = EndpointJson.class),
              examples = @ExampleObject(name = "webhook", ref = "webhook")))
  @APIResponse(
      responseCode = "200",
      description = "Tried",
      content =
          @Content(
              schema = @Schema(implementation = CallJson.class),
              examples = @ExampleObject(name = "webhookTest", ref = "webhookTest")))
  @APIResponse(responseCode = "400", ref = "invalid")
  public CompletionStage<CallJson> testSettings(byte[] body) {
    caller.needs(Scope.ADMIN);
    EndpointReader.Read read = EndpointReader.read(StrictJson.parse(body), null);
    return testSettings
        .test(new TestSettings.Command(caller.account(), read.settings(), null))
        .thenApply(CallJson::from);
  }

  @POST
  @Path("/{id}/test")
  @Blocking
  @SafeToRepeat
  @Operation(
      operationId = "testWebhook",
      summary = "Send a signed test message now",
      description = "Answers with what was sent and what came back. Nothing is queued.")
  @APIResponse(
      responseCode = "200",
      description = "Tried",
      content =
          @Content(
              schema = @Schema(implementation = CallJson.class),
              examples = @ExampleObject(name = "webhookTest", ref = "webhookTest")))
  @APIResponse(responseCode = "404", ref = "missing")
  public CompletionStage<CallJson> test(String id) {
    caller.needs(Scope.ADMIN);
    return testEndpoint
        .test(caller.account(), EndpointIds.parse(id))
        .thenApply(result ->
            switch (result) {
              case TestEndpoint.Result.Tried tried -> CallJson.from(tried.call());
              case TestEndpoint.Result.Missing missing -> throw Answers.missing("webhook");
            });
  }
}

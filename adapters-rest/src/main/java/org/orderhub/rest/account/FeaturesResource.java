package org.orderhub.rest.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.orderhub.application.account.ShowFeatures;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.identity.Scope;
import org.orderhub.rest.identity.Caller;
import org.orderhub.rest.identity.PartnerApi;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.StrictJson;

/** Which features are on for the account. */
@Path("/v1/account/features")
@PartnerApi
@Tag(name = "Account")
@Produces(MediaType.APPLICATION_JSON)
public final class FeaturesResource {
  private final ShowFeatures showFeatures;
  private final SwitchFeatures switchFeatures;
  private final Caller caller;

  FeaturesResource(ShowFeatures showFeatures, SwitchFeatures switchFeatures, Caller caller) {
    this.showFeatures = showFeatures;
    this.switchFeatures = switchFeatures;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "getFeatures", summary = "Get which features are on")
  @APIResponse(
      responseCode = "200",
      description = "Every feature, on or off",
      content = @Content(schema = @Schema(ref = "Features")))
  public Map<String, Boolean> show() {
    return json(showFeatures.show(caller.account()));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @Operation(
      operationId = "switchFeatures",
      summary = "Switch features on or off; needs a key of scope admin")
  @RequestBody(
      required = true,
      content =
          @Content(
              schema = @Schema(ref = "Features"),
              examples = @ExampleObject(name = "features", ref = "features")))
  @APIResponse(
      responseCode = "200",
      description = "Every feature, on or off",
      content = @Content(schema = @Schema(ref = "Features")))
  public Map<String, Boolean> change(byte[] body) {
    caller.needs(Scope.ADMIN);
    Fields fields = Fields.of(StrictJson.parse(body), new Errors());
    Map<Feature, Boolean> wished = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      Boolean isOn = fields.flag(feature.publicName());
      if (isOn != null) {
        wished.put(feature, isOn);
      }
    }
    fields.refuseOthers();
    fields.errors().throwIfAny();
    return json(switchFeatures.switchAll(new SwitchFeatures.Command(caller.account(), wished)));
  }

  private static Map<String, Boolean> json(Set<Feature> on) {
    Map<String, Boolean> json = new LinkedHashMap<>();
    Arrays.stream(Feature.values())
        .forEach(feature -> json.put(feature.publicName(), on.contains(feature)));
    return json;
  }
}

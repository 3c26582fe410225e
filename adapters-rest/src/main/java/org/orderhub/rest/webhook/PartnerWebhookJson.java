package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.domain.webhook.Endpoint;

/** A webhook in the partner's shape. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "PartnerWebhook",
    requiredProperties = {"name", "webhookType", "callbackUrl"})
public record PartnerWebhookJson(
    @Schema(description = "Ours; in a body it is that of the address, or absent")
        @Nullable String webhookId,
    String name,
    @Schema(enumeration = {"ACTIVE", "INACTIVE"}) String status,
    TypeJson webhookType,
    String callbackUrl,
    EndpointJson.AuthenticationJson callbackAuthentication,
    @Schema(readOnly = true, description = "Signs the messages; in the answer that creates it only")
        @Nullable String secret) {

  /** An event to be told of. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PartnerWebhookType", requiredProperties = "name")
  public record TypeJson(
      @Schema(
              description =
                  "One of the valid types. A webhook with several, made by /v1/webhooks, has their"
                      + " names with commas, one with all a star; both are taken back.")
          String name,
      @Schema(description = "Goes with the name, and need not be sent")
          @Nullable String exchangeName) {}

  /** A page of the list. */
  @Schema(name = "PartnerWebhooks")
  public record PageJson(
      List<PartnerWebhookJson> content,
      int pageNumber,
      int pageSize,
      int totalElements,
      int totalPages) {}

  static PartnerWebhookJson from(CreateEndpoint.Created created) {
    return json(created.endpoint(), created.secret().value());
  }

  static PartnerWebhookJson from(Endpoint endpoint) {
    return json(endpoint, null);
  }

  private static PartnerWebhookJson json(Endpoint endpoint, @Nullable String secret) {
    Endpoint.Settings settings = endpoint.settings();
    return new PartnerWebhookJson(
        endpoint.id().toString(),
        settings.name(),
        endpoint.status().name(),
        PartnerTypes.json(settings.subscription()),
        settings.url().value(),
        EndpointJson.AuthenticationJson.from(settings.authentication()),
        secret);
  }
}

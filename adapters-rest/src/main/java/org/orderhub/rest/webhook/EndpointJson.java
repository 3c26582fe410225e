package org.orderhub.rest.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.rest.shared.Answers;

/** A webhook endpoint. Secret and password are never given out again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Webhook",
    requiredProperties = {"name", "url", "types"})
public record EndpointJson(
    @Schema(readOnly = true) @Nullable String id,
    String name,
    String url,
    @Schema(description = "Event types, or * for every event") List<String> types,
    @Schema(enumeration = {"ACTIVE", "INACTIVE"}) String status,
    AuthenticationJson authentication,
    @Schema(enumeration = {"skip", "park"}) String afterExhaustion,
    @Schema(
            writeOnly = true,
            description =
                "Sent with every message; they may hold credentials, and are not given out")
        @Nullable Map<String, String> headers,
    @Schema(readOnly = true) List<String> headerNames,
    @Schema(description = "Messages on the wire at once, from 1 to 32; 4 unless said")
        int maxInFlight,
    @Schema(readOnly = true, description = "Shown this once") @Nullable String secret,
    @Schema(readOnly = true) @Nullable Instant createdAt,
    @Schema(readOnly = true) @Nullable String versionTag,
    @Schema(readOnly = true) @Nullable Long waiting,
    @Schema(readOnly = true) @Nullable Instant oldestWaiting) {

  /** HTTP Basic, where the receiver asks for it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "WebhookAuthentication", requiredProperties = "type")
  public record AuthenticationJson(
      @Schema(enumeration = {"NONE", "HTTP_BASIC"}) String type,
      @Nullable String username,
      @Schema(writeOnly = true) @Nullable String password) {
    static AuthenticationJson from(Authentication authentication) {
      return switch (authentication) {
        case Authentication.None none -> new AuthenticationJson("NONE", null, null);
        case Authentication.HttpBasic basic ->
            new AuthenticationJson("HTTP_BASIC", basic.username(), null);
      };
    }
  }

  static EndpointJson from(ListEndpoints.Card card) {
    return json(card.endpoint(), null, card.waiting(), card.oldest());
  }

  static EndpointJson from(CreateEndpoint.Created created) {
    return json(created.endpoint(), created.secret().value(), null, null);
  }

  static EndpointJson from(Endpoint endpoint) {
    return json(endpoint, null, null, null);
  }

  private static EndpointJson json(
      Endpoint endpoint,
      @Nullable String secret,
      @Nullable Long waiting,
      @Nullable Instant oldest) {
    Endpoint.Settings settings = endpoint.settings();
    return new EndpointJson(
        endpoint.id().toString(),
        settings.name(),
        settings.url().value(),
        EventTypesJson.from(settings.subscription()),
        endpoint.status().name(),
        AuthenticationJson.from(settings.authentication()),
        settings.afterExhaustion().name().toLowerCase(Locale.ROOT),
        null,
        List.copyOf(settings.headers().values().keySet()),
        settings.handling().maxInFlight(),
        secret,
        endpoint.createdAt(),
        Answers.tag(endpoint.version()),
        waiting,
        oldest);
  }
}

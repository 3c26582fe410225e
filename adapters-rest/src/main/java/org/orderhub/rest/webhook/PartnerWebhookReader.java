package org.orderhub.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.Subscription;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads a webhook in the partner's shape. What that shape does not have stays as it is. */
final class PartnerWebhookReader {
  private final Fields fields;
  private final @Nullable Endpoint stored;

  private PartnerWebhookReader(Fields fields, @Nullable Endpoint stored) {
    this.fields = fields;
    this.stored = stored;
  }

  /**
   * The webhook that the body describes.
   *
   * @param stored what a change is made on: a password that is not sent stays
   * @throws RequestRefused with all errors when there are any
   */
  static EndpointReader.Read read(JsonNode body, @Nullable Endpoint stored) {
    return new PartnerWebhookReader(Fields.of(body, new Errors()), stored).read();
  }

  /** The id in a body; none when it holds none that could be one. */
  static @Nullable EndpointId id(JsonNode body) {
    try {
      return new EndpointId(UUID.fromString(body.path("webhookId").asText()));
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }

  private EndpointReader.Read read() {
    fields.value("webhookId", this::sameId);
    String name = fields.required("name", text -> Text.key(text, TextLimits.NAME));
    EndpointStatus status =
        fields.value("status", text -> EndpointReader.choice(EndpointStatus.class, text));
    Subscription subscription = subscription();
    EndpointUrl url = fields.required("callbackUrl", EndpointUrl::new);
    Authentication authentication =
        AuthenticationReader.read(fields, "callbackAuthentication", stored);
    fields.refuseOthers();
    if (name == null || url == null || subscription == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return new EndpointReader.Read(
        new Endpoint.Settings(name, url, subscription, authentication, headers(), handling()),
        status == null ? EndpointStatus.ACTIVE : status);
  }

  private String sameId(String text) {
    if (stored == null || !stored.id().toString().equals(text)) {
      throw new InvalidValue("other_id", "must be the id of the webhook at this address");
    }
    return text;
  }

  private @Nullable Subscription subscription() {
    if (!fields.present("webhookType")) {
      return null;
    }
    Fields type = fields.object("webhookType");
    if (type == null) {
      return null;
    }
    Subscription subscription = type.required("name", PartnerTypes::subscription);
    String exchange = type.text("exchangeName", TextLimits.NAME);
    type.refuseOthers();
    if (subscription != null
        && !exchange.isEmpty()
        && !PartnerTypes.isExchangeOf(subscription, exchange)) {
      fields
          .errors()
          .add(
              type.pointer("exchangeName"),
              "other_exchange",
              "must be the exchange of the type, or not sent");
    }
    return subscription;
  }

  private CustomHeaders headers() {
    return stored == null ? CustomHeaders.NONE : stored.settings().headers();
  }

  private Endpoint.Handling handling() {
    return stored == null
        ? new Endpoint.Handling(AfterExhaustion.SKIP, Endpoint.Handling.USUAL_IN_FLIGHT)
        : stored.settings().handling();
  }
}

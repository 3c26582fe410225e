package org.orderhub.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.orderhub.application.cart.CartEventBodies;
import org.orderhub.application.document.DocumentEventBodies;
import org.orderhub.application.eventlog.EventBodies;
import org.orderhub.application.message.EventDetails;
import org.orderhub.application.offer.OfferEventBodies;
import org.orderhub.application.shop.ClientEventBodies;
import org.orderhub.application.webhook.EndpointEventBodies;
import org.orderhub.application.webhook.Secrets;
import org.orderhub.application.widget.WidgetEventBodies;
import org.orderhub.application.workflow.OccasionReader;

/** Makes the ports of this adapter as they are configured. */
final class WebhookBeans {
  private WebhookBeans() {}

  /**
   * @param deadline for one try, from the look-up of the host to the last byte of the answer
   * @param allowed ranges beside the public addresses, such as {@code 10.1.0.0/16}
   */
  @Produces
  @Singleton
  static HttpWebhookSender sender(
      Vertx vertx,
      @ConfigProperty(name = "orderhub.webhooks.deadline", defaultValue = "15s") Duration deadline,
      @ConfigProperty(name = "orderhub.webhooks.allow") Optional<List<String>> allowed) {
    return new HttpWebhookSender(
        vertx,
        new HttpClientOptions().setName("webhooks"),
        new JdkHostNames(vertx),
        new AddressGuard(allowed.orElse(List.of())),
        deadline,
        Clock.systemUTC());
  }

  static void close(@Disposes HttpWebhookSender sender) {
    sender.close();
  }

  @Produces
  @Singleton
  static EventDetails eventDetails() {
    return new JsonEventDetails();
  }

  @Produces
  @Singleton
  static EventBodies bodies() {
    return new JsonEventBodies();
  }

  @Produces
  @Singleton
  static CartEventBodies cartEventBodies() {
    return new JsonCartEventBodies();
  }

  @Produces
  @Singleton
  static EndpointEventBodies endpointEventBodies() {
    return new JsonEndpointEventBodies();
  }

  @Produces
  @Singleton
  static DocumentEventBodies documentEventBodies() {
    return new JsonDocumentEventBodies();
  }

  @Produces
  @Singleton
  static OfferEventBodies offerEventBodies() {
    return new JsonOfferEventBodies();
  }

  @Produces
  @Singleton
  static ClientEventBodies clientEventBodies() {
    return new JsonClientEventBodies();
  }

  @Produces
  @Singleton
  static WidgetEventBodies widgetEventBodies() {
    return new JsonWidgetEventBodies();
  }

  @Produces
  @Singleton
  static OccasionReader occasionReader() {
    return new JsonOccasionReader();
  }

  @Produces
  @Singleton
  static Secrets secrets() {
    return new RandomSecrets();
  }
}

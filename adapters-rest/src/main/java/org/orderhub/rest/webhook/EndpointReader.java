package org.orderhub.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.Subscription;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads the body of an endpoint. */
final class EndpointReader {
  private static final int MOST_TYPES = 100;
  private static final String EVERYTHING = "*";

  private final Fields fields;
  private final @Nullable Endpoint stored;

  private EndpointReader(Fields fields, @Nullable Endpoint stored) {
    this.fields = fields;
    this.stored = stored;
  }

  /** What its owner chose, and whether it is told anything. */
  record Read(Endpoint.Settings settings, EndpointStatus status) {}

  /**
   * The endpoint that the body describes.
   *
   * @param stored what a change is made on: a password that is not sent stays
   * @throws RequestRefused with all errors when there are any
   */
  static Read read(JsonNode body, @Nullable Endpoint stored) {
    return new EndpointReader(Fields.of(body, new Errors()), stored).read();
  }

  private Read read() {
    String name = fields.required("name", text -> Text.key(text, TextLimits.NAME));
    EndpointUrl url = fields.required("url", EndpointUrl::new);
    Subscription subscription = subscription();
    EndpointStatus status = fields.value("status", text -> choice(EndpointStatus.class, text));
    AfterExhaustion after =
        fields.value("afterExhaustion", text -> choice(AfterExhaustion.class, text));
    Authentication authentication = AuthenticationReader.read(fields, "authentication", stored);
    HandlingReader handling = HandlingReader.read(fields, stored);
    fields.refuseOthers();
    if (name == null || url == null || subscription == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return new Read(
        new Endpoint.Settings(
            name,
            url,
            subscription,
            authentication,
            handling.headers(),
            new Endpoint.Handling(
                after == null ? AfterExhaustion.SKIP : after, handling.maxInFlight())),
        status == null ? EndpointStatus.ACTIVE : status);
  }

  private @Nullable Subscription subscription() {
    if (!fields.present("types")) {
      return null;
    }
    List<String> names = fields.values("types", MOST_TYPES, EndpointReader::typeName);
    if (names.contains(EVERYTHING)) {
      return new Subscription.Everything();
    }
    Set<EventType> types = new HashSet<>();
    names.forEach(name -> EventType.named(name).ifPresent(types::add));
    if (types.isEmpty()) {
      if (fields.errors().isEmpty()) {
        fields.errors().add(fields.pointer("types"), "required", "must name at least one event");
      }
      return null;
    }
    return new Subscription.Only(types);
  }

  private static String typeName(String name) {
    if (!name.equals(EVERYTHING) && EventType.named(name).isEmpty()) {
      throw new InvalidValue("unknown_event_type", "must be one of " + EventTypesJson.names());
    }
    return name;
  }

  /** These words are written in capitals, or, for what follows exhaustion, in small letters. */
  static <E extends Enum<E>> E choice(Class<E> type, String text) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new InvalidValue("unknown_choice", "must be one of " + List.of(type.getEnumConstants()));
  }
}

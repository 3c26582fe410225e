package org.orderhub.rest.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.rest.shared.Fields;

/** An endpoint's own headers and its number of messages at once; what is not sent stays. */
record HandlingReader(CustomHeaders headers, int maxInFlight) {

  static HandlingReader read(Fields fields, @Nullable Endpoint stored) {
    return new HandlingReader(headers(fields, stored), maxInFlight(fields, stored));
  }

  private static CustomHeaders headers(Fields fields, @Nullable Endpoint stored) {
    JsonNode given = fields.raw("headers");
    if (given == null || given.isNull()) {
      return stored == null ? CustomHeaders.NONE : stored.settings().headers();
    }
    try {
      return parsed(given);
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer("headers"), invalid);
      return CustomHeaders.NONE;
    }
  }

  private static CustomHeaders parsed(JsonNode given) {
    if (!given.isObject()) {
      throw new InvalidValue("wrong_type", "must be an object of names and texts");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : given.properties()) {
      if (!each.getValue().isTextual()) {
        throw new InvalidValue("wrong_type", "must hold texts only");
      }
      values.put(each.getKey(), each.getValue().textValue());
    }
    return new CustomHeaders(values);
  }

  private static int maxInFlight(Fields fields, @Nullable Endpoint stored) {
    BigDecimal given = fields.decimal("maxInFlight");
    if (given == null) {
      return stored == null
          ? Endpoint.Handling.USUAL_IN_FLIGHT
          : stored.settings().handling().maxInFlight();
    }
    try {
      return new Endpoint.Handling(AfterExhaustion.SKIP, given.intValueExact()).maxInFlight();
    } catch (ArithmeticException noNumber) {
      fields.errors().add(fields.pointer("maxInFlight"), "out_of_range", "must be a whole number");
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer("maxInFlight"), invalid);
    }
    return Endpoint.Handling.USUAL_IN_FLIGHT;
  }
}

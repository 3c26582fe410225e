package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.orderhub.rest.shared.Errors;

/**
 * The partner's spellings in a patch, made ours before it is merged: an order in our words would
 * else hold the old value beside the new one.
 */
final class OrderSpellings {
  private static final List<String> ADDRESSES = List.of("billingAddress", "deliveryAddress");

  private OrderSpellings() {}

  /** Renames in place what is spelled otherwise, and notes what is there twice and differs. */
  static void unify(JsonNode patch, Errors errors) {
    for (String address : ADDRESSES) {
      if (patch.get(address) instanceof ObjectNode fields) {
        rename(fields, "firstname", "firstName", "/" + address, errors);
        rename(fields, "lastname", "lastName", "/" + address, errors);
      }
    }
    if (patch.get("delivery") instanceof ObjectNode delivery) {
      JsonNode single = delivery.get("trackingNumber");
      if (single != null && !single.isNull()) {
        delivery.set("trackingNumber", delivery.arrayNode().add(single));
      }
      rename(delivery, "trackingNumber", "trackingNumbers", "/delivery", errors);
    }
  }

  private static void rename(
      ObjectNode fields, String from, String to, String pointer, Errors errors) {
    JsonNode value = fields.remove(from);
    if (value == null) {
      return;
    }
    if (fields.has(to) && !fields.get(to).equals(value)) {
      errors.add(
          pointer + "/" + from,
          "differs",
          "means the same as " + to + ", and says something else here");
    } else {
      fields.set(to, value);
    }
  }
}

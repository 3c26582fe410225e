package org.orderhub.rest.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.MergePatch;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.StrictJson;

/**
 * A merge patch of an order in the form that answers have.
 *
 * @param expected the version its sender names; empty when any will do
 */
record OrderPatch(JsonNode body, Optional<Version> expected) {

  /**
   * @throws RequestRefused with all errors when it is no object or touches what cannot be changed
   */
  static OrderPatch read(JsonNode body, Optional<Version> header) {
    Fields fields = Fields.of(body, new Errors());
    OrderSpellings.unify(body, fields.errors());
    for (String name : OrderReader.READ_ONLY) {
      if (body.has(name)) {
        fields.errors().add(fields.pointer(name), "read_only", "cannot be changed");
      }
    }
    Version expected = VersionTags.read(fields, header);
    fields.errors().throwIfAny();
    return new OrderPatch(body, Optional.ofNullable(expected));
  }

  /**
   * The order as patched, bound to the version the sender names, else to the one at hand.
   *
   * @throws RequestRefused with all that is wrong with the order as patched
   */
  WithAction<Replacement> on(ShowOrder.View view, ObjectMapper mapper) {
    JsonNode patched = MergePatch.apply(tree(OrderJson.from(view), mapper), body);
    ((ObjectNode) patched).remove("versionTag");
    return OrderReader.replacement(
        patched,
        view.order().orderId(),
        Optional.of(expected.orElse(view.order().version())),
        Replacement.Manner.UPDATE);
  }

  private static JsonNode tree(OrderJson order, ObjectMapper mapper) {
    try {
      return StrictJson.tree(mapper.writeValueAsBytes(order));
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An order cannot be written", failure);
    }
  }
}

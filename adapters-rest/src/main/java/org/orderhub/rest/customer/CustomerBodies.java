package org.orderhub.rest.customer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.orderhub.domain.customer.Customer;
import org.orderhub.rest.shared.MergePatch;

/** Reads bodies that change a stored customer. What an answer holds can be sent again. */
@Singleton
final class CustomerBodies {
  private static final List<String> READ_ONLY = List.of("id", "number", "versionTag");

  private final ObjectMapper mapper;

  CustomerBodies(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The profile that takes the place of the stored one. */
  static Customer.Profile whole(JsonNode body) {
    return CustomerReader.read(withoutReadOnly(body));
  }

  /** The stored profile with what the patch says. */
  Customer.Profile patched(Customer stored, JsonNode patch) {
    JsonNode before = withoutReadOnly(mapper.valueToTree(CustomerJson.from(stored)));
    return CustomerReader.read(MergePatch.apply(before, withoutReadOnly(patch)));
  }

  private static JsonNode withoutReadOnly(JsonNode body) {
    return body instanceof ObjectNode object ? object.deepCopy().without(READ_ONLY) : body;
  }
}

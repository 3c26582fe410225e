package org.orderhub.rest.widget;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.widget.FieldProblem;
import org.orderhub.domain.widget.WidgetRequest;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;

/** Reads values by the labels of fields, and whom they are of. */
final class RequestBodies {
  private static final int MOST_CO_OWNERS = 1_000;

  private RequestBodies() {}

  /**
   * The values of a body.
   *
   * @param isRequired whether they must be there
   */
  static Map<String, @Nullable String> values(Fields fields, boolean isRequired) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    if (isRequired && !fields.present("fieldValues")) {
      return values;
    }
    JsonNode node = fields.raw("fieldValues");
    if (node == null) {
      return values;
    }
    if (!node.isObject()) {
      fields.errors().add("/fieldValues", "not_an_object", "must be an object");
      return values;
    }
    node.properties()
        .forEach(entry -> {
          if (entry.getValue().isTextual() || entry.getValue().isNull()) {
            values.put(
                entry.getKey(), entry.getValue().isNull() ? null : entry.getValue().textValue());
          } else {
            fields.errors().add(pointer(entry.getKey()), "not_a_text", "must be a text or null");
          }
        });
    return values;
  }

  /** A whole number that is not negative; none when absent. */
  static @Nullable Long number(Fields fields, String name) {
    JsonNode node = fields.raw(name);
    return node == null ? null : number(fields.errors(), "/" + name, node);
  }

  static WidgetRequest.Owners owners(Fields fields) {
    Long customer = number(fields, "customerId");
    JsonNode node = fields.raw("collateralCoOwnerCustomerIds");
    if (node == null) {
      return new WidgetRequest.Owners(customer, null);
    }
    List<Long> coOwners = new ArrayList<>();
    if (!node.isArray() || node.size() > MOST_CO_OWNERS) {
      fields
          .errors()
          .add(
              "/collateralCoOwnerCustomerIds",
              "not_a_list",
              "must be a list of at most " + MOST_CO_OWNERS + " numbers");
    } else {
      for (JsonNode each : node) {
        Long number = number(fields.errors(), "/collateralCoOwnerCustomerIds", each);
        if (number != null) {
          coOwners.add(number);
        }
      }
    }
    return new WidgetRequest.Owners(customer, coOwners);
  }

  private static @Nullable Long number(Errors errors, String pointer, JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      errors.add(pointer, "not_a_number", "must be a number of a customer");
      return null;
    }
    return node.longValue();
  }

  static RequestRefused refusal(List<FieldProblem> problems) {
    Errors errors = new Errors();
    problems.forEach(
        problem -> errors.add(pointer(problem.field()), problem.code(), problem.reason()));
    return errors.refusal();
  }

  private static String pointer(String label) {
    return "/fieldValues/" + label.replace("~", "~0").replace("/", "~1");
  }
}

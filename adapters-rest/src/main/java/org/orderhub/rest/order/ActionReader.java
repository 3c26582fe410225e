package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.FreeFormReader;
import org.orderhub.rest.shared.RequestRefused;

/** Reads an order action: a body of its own, or a part of another one. */
final class ActionReader {
  private ActionReader() {}

  /** An action, and the version of the order its sender knows; none for any. */
  record Trigger(OrderAction action, @Nullable Version expected) {}

  /**
   * The action that a body asks for.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static Trigger read(JsonNode body, Optional<Version> expected) {
    Fields fields = Fields.of(body, new Errors());
    Version version = VersionTags.read(fields, expected);
    OrderAction action = action(fields);
    if (action == null || !fields.errors().isEmpty()) {
      throw fields.errors().refusal();
    }
    return new Trigger(action, version);
  }

  /** The action within another body; none when there is none. */
  static @Nullable OrderAction embedded(Fields owner) {
    Fields fields = owner.object("orderAction");
    return fields == null ? null : action(fields);
  }

  private static @Nullable OrderAction action(Fields fields) {
    OrderAction.Kind kind =
        fields.required("action", text -> PublicNames.parse(OrderAction.Kind.class, text));
    String language = fields.text("language", OrderAction.LONGEST_LANGUAGE);
    FreeForm.Fields data = FreeFormReader.read(fields, "data");
    fields.refuseOthers();
    if (kind == null) {
      return null;
    }
    try {
      return new OrderAction(kind, language, data);
    } catch (InvalidValue tooLong) {
      fields.errors().add(fields.pointer("data"), tooLong);
      return null;
    }
  }
}

package org.orderhub.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.shared.Errors;
import org.orderhub.rest.shared.Fields;
import org.orderhub.rest.shared.RequestRefused;
import org.orderhub.rest.shared.Times;

/** Reads the body of a change of status. */
final class StatusReader {
  private StatusReader() {}

  /**
   * The change that the body describes.
   *
   * @throws RequestRefused with all errors when there are any
   */
  static WithAction<StatusChange> read(JsonNode body, Optional<Version> expected) {
    Fields fields = Fields.of(body, new Errors());
    OrderStatus status = fields.value("status", text -> PublicNames.parse(OrderStatus.class, text));
    StatusText external = fields.value("externalStatus", StatusText::new);
    var lastChangedAt = fields.value("lastChangedAt", Times::parse);
    OrderAction action = ActionReader.embedded(fields);
    fields.refuseOthers();
    if (body.isObject() && !fields.has("status") && !fields.has("externalStatus")) {
      fields.errors().add("", "nothing_to_change", "must hold status, externalStatus, or both");
    }
    fields.errors().throwIfAny();
    return new WithAction<>(
        new StatusChange(status, external, lastChangedAt, expected.orElse(null)), action);
  }
}

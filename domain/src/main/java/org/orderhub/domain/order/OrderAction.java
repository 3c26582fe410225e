package org.orderhub.domain.order;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;

/**
 * A request to act on an order, for whoever listens.
 *
 * @param language a tag such as {@code de-AT}; empty for the customer's
 * @param data what the sender wants the receiver to have; at most 8,000 bytes as JSON, because it
 *     travels in the event
 */
public record OrderAction(Kind kind, String language, FreeForm.Fields data) {
  public static final int LONGEST_LANGUAGE = 35;
  private static final int MOST_BYTES = 8_000;

  public enum Kind {
    CONFIRM_ORDER,
    CONFIRM_DELIVERY,
    CONFIRM_SHIPMENT,
    CONFIRM_CANCELLATION,
    CONFIRM_COMPLETION,
    CUSTOM
  }

  public OrderAction {
    Text.bounded(language, LONGEST_LANGUAGE);
    if (data.json().getBytes(UTF_8).length > MOST_BYTES) {
      throw new InvalidValue("too_long", "must have at most " + MOST_BYTES + " bytes as JSON");
    }
  }
}

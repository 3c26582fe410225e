package org.orderhub.domain.order;

import java.util.UUID;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Uuids;

/** Names an order event; ours, or the sender's own when it came with a new one. */
public record OrderEventId(UUID value) {
  /**
   * @throws InvalidValue when the text is not 32 hexadecimal digits, with or without hyphens
   */
  public static OrderEventId parse(String text) {
    return new OrderEventId(
        Uuids.parse(text)
            .orElseThrow(() -> new InvalidValue("not_an_id", "must be 32 hexadecimal digits")));
  }

  /** 32 lower-case digits. */
  @Override
  public String toString() {
    return Uuids.hex(value);
  }
}

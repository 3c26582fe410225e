package org.orderhub.domain.message;

import java.util.UUID;
import org.orderhub.domain.shared.InvalidValue;

/**
 * What asks for an e-mail: the same key never makes a second one, whatever is replayed.
 *
 * @param origin of whoever asks: the run of a workflow, the press of a button
 * @param step which of its e-mails, from 0
 */
public record MessageKey(UUID origin, int step) {
  public MessageKey {
    if (step < 0) {
      throw new InvalidValue("out_of_range", "must not be negative");
    }
  }
}

package org.orderhub.application.message;

import org.orderhub.domain.shared.FreeForm;

/** Reads what an event tells its receivers. */
public interface EventDetails {

  /**
   * The data of an event.
   *
   * @param body as it was frozen when it happened
   */
  FreeForm.Fields read(String body);
}

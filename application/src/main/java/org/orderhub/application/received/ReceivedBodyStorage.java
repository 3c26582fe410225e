package org.orderhub.application.received;

import java.time.YearMonth;

/** The room received bodies are kept in: a piece for each month, so that old ones go as a whole. */
public interface ReceivedBodyStorage {

  /** Makes sure that the bodies of a month have a piece of their own; safe to repeat. */
  void provide(YearMonth month);

  /** Forgets the bodies of all months before the one given. */
  void forgetBefore(YearMonth month);
}

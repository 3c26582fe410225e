package org.orderhub.application.webhook;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Has administrators warned elsewhere; never waits and never fails. */
public final class WarnLater implements WarnAdministrators {
  private static final Logger LOG = System.getLogger(WarnLater.class.getName());

  private final WarnAdministrators warnings;
  private final Executor executor;

  /**
   * @param executor carries the warnings out; it may refuse them
   */
  public WarnLater(WarnAdministrators warnings, Executor executor) {
    this.warnings = warnings;
    this.executor = executor;
  }

  @Override
  public void warn(Warning warning) {
    try {
      executor.execute(() -> carryOut(warning));
    } catch (RejectedExecutionException refused) {
      LOG.log(
          Level.WARNING,
          "Nobody is told about endpoint {0}: too many wait",
          warning.endpoint().id());
    }
  }

  private void carryOut(Warning warning) {
    try {
      warnings.warn(warning);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Nobody is told about endpoint " + warning.endpoint().id(), failure);
    }
  }
}

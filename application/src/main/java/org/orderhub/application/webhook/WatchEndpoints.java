package org.orderhub.application.webhook;

import java.util.List;

/**
 * Tells in time that the patience with a failing endpoint runs out, and ends it, though nothing may
 * have been tried for hours. Safe to call at any time, by several processes.
 */
public interface WatchEndpoints {
  List<WarnAdministrators.Warning> watch();
}

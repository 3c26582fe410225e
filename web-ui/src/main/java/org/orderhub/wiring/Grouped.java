package org.orderhub.wiring;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A use case that takes lists, by one command at a time.
 *
 * @param <C> a command
 * @param <R> its result
 */
interface Grouped<C, R> {
  CompletionStage<R> submit(C command);

  /** Each for itself; who comes together is taken together. */
  List<CompletionStage<R>> submitAll(List<C> commands);
}

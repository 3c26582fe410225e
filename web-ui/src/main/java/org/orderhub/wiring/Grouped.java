package org.orderhub.wiring;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * A use case that takes lists, by one command at a time.
 *
 * @param <C> a command
 * @param <R> its result
 */
interface Grouped<C, R> extends Function<C, CompletionStage<R>> {
  /** Each for itself; who comes together is taken together. */
  List<CompletionStage<R>> applyAll(List<C> commands);
}

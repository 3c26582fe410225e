package org.orderhub.application.shared;

import java.util.List;

/** Does all the chores. One that fails keeps none of the others from being done. */
public interface TidyUp {
  /** Gives the chores that failed; none when all is well. */
  List<Failed> tidyUp();

  record Failed(String purpose, RuntimeException failure) {}
}

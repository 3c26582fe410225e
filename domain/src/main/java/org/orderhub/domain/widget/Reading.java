package org.orderhub.domain.widget;

import java.util.List;

/** What became of values as they were told. */
public sealed interface Reading {

  record Read(FieldValues values) implements Reading {}

  /** All that is wrong. */
  record Refused(List<FieldProblem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}

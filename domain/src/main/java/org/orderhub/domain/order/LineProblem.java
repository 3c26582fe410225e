package org.orderhub.domain.order;

/** Why a list of lines cannot be an order's lines. The index counts from 0 in the list given. */
public sealed interface LineProblem {

  record NoLines() implements LineProblem {}

  record TooManyLines(int count, int maximum) implements LineProblem {}

  record SameId(int index, LineId id) implements LineProblem {}

  record UnknownParent(int index, LineId parent) implements LineProblem {}

  /** Following the parents of this line leads back to it. */
  record ParentCycle(int index, LineId parent) implements LineProblem {}

  /** Its parent has a parent itself: the tree is one step deep. */
  record ParentIsChild(int index, LineId parent) implements LineProblem {}

  record WrongSign(int index, LineType type) implements LineProblem {}
}

package org.orderhub.domain.message.template;

import java.util.List;

/** A part of a template that was understood. */
sealed interface Node {
  record Plain(String text) implements Node {}

  record Print(Operand value, List<Filter> filters, Place place) implements Node {}

  record Choice(List<Branch> branches, List<Node> otherwise) implements Node {}

  record Loop(String name, Operand.Tag items, List<Node> body, List<Node> whenEmpty)
      implements Node {}

  record Branch(Condition condition, List<Node> body) {}

  /** Where a value stands. */
  enum Place {
    CONTENT,
    /** At the beginning of an address that can be followed: only harmless ones are written. */
    ADDRESS
  }
}

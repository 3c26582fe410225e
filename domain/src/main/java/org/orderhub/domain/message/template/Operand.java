package org.orderhub.domain.message.template;

import java.util.List;

/** What an expression speaks of. */
sealed interface Operand {
  record Tag(List<String> names) implements Operand {
    @Override
    public String toString() {
      return String.join(".", names);
    }
  }

  record Literal(Value value) implements Operand {}
}

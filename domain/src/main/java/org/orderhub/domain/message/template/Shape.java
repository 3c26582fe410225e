package org.orderhub.domain.message.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which merge tags there are, so that an unknown one is found before anything is sent. */
public sealed interface Shape {

  /**
   * One value.
   *
   * @param meaning a few words for whoever writes templates
   */
  record Single(String meaning) implements Shape {}

  /** Whatever a sender adds: any name may follow, at any depth, and any of it may be a list. */
  record Anything(String meaning) implements Shape {}

  /** Several of the same shape, for a loop. */
  record Several(Shape each, String meaning) implements Shape {}

  /** Values by name. */
  record Group(Map<String, Shape> parts) implements Shape {
    public Group {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The same and one more, which hides another one of its name. */
    Group with(String name, Shape part) {
      Map<String, Shape> more = new LinkedHashMap<>(parts);
      more.put(name, part);
      return new Group(more);
    }
  }

  /** What the names lead to, one after the other; empty when they lead nowhere. */
  default Optional<Shape> at(List<String> names) {
    if (names.isEmpty()) {
      return Optional.of(this);
    }
    return switch (this) {
      case Anything anything -> Optional.of(anything);
      case Single single -> Optional.empty();
      case Several several -> Optional.empty();
      case Group group ->
          Optional.ofNullable(group.parts().get(names.getFirst()))
              .flatMap(part -> part.at(names.subList(1, names.size())));
    };
  }
}

package org.orderhub.domain.message.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in tags, and holds the merge tags it names against those there are. */
final class Expressions {
  private static final int MOST_CONDITIONS = 20;

  private final Shape.Group tags;

  Expressions(Shape.Group tags) {
    this.tags = tags;
  }

  /** A value to print, and what is done to it. */
  record Printed(Operand value, List<Filter> filters) {}

  Printed printed(String content) {
    TagReader words = new TagReader(content);
    Operand value = known(words.operand());
    List<Filter> filters = new ArrayList<>();
    while (words.takes("|")) {
      filters.add(filter(words));
    }
    words.end();
    return new Printed(value, filters);
  }

  private static Filter filter(TagReader words) {
    String name = words.take("the name of a filter");
    Filter.Kind kind =
        Filter.Kind.named(name)
            .orElseThrow(
                () -> new Misread("There is no filter " + name + ", only " + Filter.Kind.all()));
    String argument = "";
    if (words.takes(":")) {
      argument =
          switch (words.operand()) {
            case Operand.Literal(Value.Words text) -> text.text();
            case Operand.Literal literal -> throw new Misread("Put what follows : in quotes");
            case Operand.Tag tag -> throw new Misread("Put " + tag + " in quotes");
          };
    }
    return new Filter(kind, argument);
  }

  /** Conditions in the order they stand: "and" binds no closer than "or". */
  Condition condition(TagReader words) {
    Condition condition = single(words);
    for (int more = 0; !words.isAtEnd(); more++) {
      if (more == MOST_CONDITIONS) {
        throw new Misread("At most " + MOST_CONDITIONS + " conditions can be joined");
      }
      String joint = words.take("and");
      condition =
          switch (joint) {
            case "and" -> new Condition.Both(condition, single(words));
            case "or" -> new Condition.Either(condition, single(words));
            default -> throw new Misread("\"" + joint + "\" is too much here");
          };
    }
    return condition;
  }

  private Condition single(TagReader words) {
    if (words.takes("not")) {
      return new Condition.Not(single(words));
    }
    Operand left = known(words.operand());
    Optional<Condition.Operator> operator =
        words.peek().flatMap(word -> Optional.ofNullable(Condition.Operator.of(word)));
    if (operator.isEmpty()) {
      return new Condition.Present(left);
    }
    words.take("a sign");
    return new Condition.Compared(left, operator.get(), known(words.operand()));
  }

  /** What a loop runs over. */
  Operand.Tag list(TagReader words) {
    Operand operand = words.operand();
    if (operand instanceof Operand.Tag tag) {
      return switch (shape(tag)) {
        case Shape.Several several -> tag;
        case Shape.Anything anything -> tag;
        case Shape.Single single -> throw new Misread(tag + " is no list");
        case Shape.Group group -> throw new Misread(tag + " is no list");
      };
    }
    throw new Misread("A loop needs a list, such as lines");
  }

  /** The shape of each item of a list. */
  Shape each(Operand.Tag list) {
    return switch (shape(list)) {
      case Shape.Several several -> several.each();
      case Shape.Anything anything -> anything;
      case Shape.Single single -> single;
      case Shape.Group group -> group;
    };
  }

  private Operand known(Operand operand) {
    return switch (operand) {
      case Operand.Literal literal -> literal;
      case Operand.Tag tag -> {
        shape(tag);
        yield tag;
      }
    };
  }

  private Shape shape(Operand.Tag tag) {
    return tags.at(tag.names())
        .orElseThrow(() -> new Misread("There is no tag " + tag + hint(tag)));
  }

  /** The names there are beside the first one that is unknown. */
  private String hint(Operand.Tag tag) {
    Shape known = tags;
    String place = "";
    for (String name : tag.names()) {
      Optional<Shape> next = known.at(List.of(name));
      if (next.isEmpty()) {
        break;
      }
      known = next.get();
      place = place.isEmpty() ? name : place + "." + name;
    }
    return switch (known) {
      case Shape.Group group ->
          (place.isEmpty() ? "; there are " : "; " + place + " has ")
              + String.join(", ", group.parts().keySet());
      case Shape.Several several -> ": " + place + " is a list, for a loop";
      case Shape.Single single -> ": nothing follows " + place;
      case Shape.Anything anything -> "";
    };
  }
}

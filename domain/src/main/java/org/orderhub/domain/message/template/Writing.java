package org.orderhub.domain.message.template;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the nodes of a template on paper. Loops run over lists that are there, never longer. */
final class Writing {
  private final Paper paper;
  private final Formats formats;

  Writing(Paper paper, Formats formats) {
    this.paper = paper;
    this.formats = formats;
  }

  void write(List<Node> nodes, Value.Fields values) {
    for (Node node : nodes) {
      paper.step();
      switch (node) {
        case Node.Plain plain -> paper.plain(plain.text());
        case Node.Print print -> print(print, values);
        case Node.Choice choice -> choose(choice, values);
        case Node.Loop loop -> loop(loop, values);
      }
    }
  }

  private void print(Node.Print print, Value.Fields values) {
    Value value = value(print.value(), values);
    for (Filter filter : print.filters()) {
      value = new Value.Words(formats.filtered(value, filter));
    }
    paper.value(formats.text(value), print.place());
  }

  private void choose(Node.Choice choice, Value.Fields values) {
    for (Node.Branch branch : choice.branches()) {
      if (holds(branch.condition(), values)) {
        write(branch.body(), values);
        return;
      }
    }
    write(choice.otherwise(), values);
  }

  private boolean holds(Condition condition, Value.Fields values) {
    paper.step();
    return switch (condition) {
      case Condition.Present present -> value(present.operand(), values).isPresent();
      case Condition.Not not -> !holds(not.condition(), values);
      case Condition.Compared compared ->
          Comparison.holds(
              value(compared.left(), values), compared.operator(), value(compared.right(), values));
      case Condition.Both both -> holds(both.left(), values) && holds(both.right(), values);
      case Condition.Either either -> holds(either.left(), values) || holds(either.right(), values);
    };
  }

  private void loop(Node.Loop loop, Value.Fields values) {
    List<Value> items =
        value(loop.items(), values) instanceof Value.Items list ? list.values() : List.of();
    if (items.isEmpty()) {
      write(loop.whenEmpty(), values);
    }
    Map<String, Value> inside = new LinkedHashMap<>(values.values());
    for (int index = 0; index < items.size(); index++) {
      paper.step();
      inside.put(loop.name(), items.get(index));
      inside.put("forloop", turn(index, items.size()));
      write(loop.body(), new Value.Fields(inside));
    }
  }

  private static Value turn(int index, int length) {
    return new Value.Fields(
        Map.of(
            "index", new Value.Figure(BigDecimal.valueOf(index + 1L)),
            "length", new Value.Figure(BigDecimal.valueOf(length)),
            "first", new Value.Flag(index == 0),
            "last", new Value.Flag(index == length - 1)));
  }

  private static Value value(Operand operand, Value.Fields values) {
    return switch (operand) {
      case Operand.Literal literal -> literal.value();
      case Operand.Tag tag -> {
        Value value = values;
        for (String name : tag.names()) {
          value = value instanceof Value.Fields fields ? fields.get(name) : new Value.Nothing();
        }
        yield value;
      }
    };
  }
}

package org.orderhub.domain.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Quantity;

/**
 * The lines of an order, in the sender's order. Ids are unique; parents exist and have none.
 *
 * @param subTotal what they cost together by the sender's figures; none when it was not sent
 */
public record OrderLines(List<OrderLine> list, @Nullable Money subTotal) {
  public static final int MAXIMUM = 2_000;

  /** A line and the lines that belong to it. */
  public record Branch(OrderLine line, List<OrderLine> children) {}

  /**
   * @throws IllegalArgumentException when {@link #problems} has anything to say
   */
  public OrderLines {
    list = List.copyOf(list);
    List<LineProblem> problems = problems(list);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
  }

  /** Lines that came without a sum. */
  public OrderLines(List<OrderLine> list) {
    this(list, null);
  }

  /** What the rules look at in a line; the quantity may be unknown to whoever still reads. */
  public record Shape(
      LineId id, @Nullable LineId parent, LineType type, @Nullable Quantity quantity) {}

  /** Everything that keeps the lines from being an order's lines; empty when they are fine. */
  public static List<LineProblem> problems(List<OrderLine> lines) {
    return problemsOf(
        lines.stream()
            .map(line -> new Shape(line.id(), line.parent(), line.type(), line.quantity()))
            .toList());
  }

  /** As {@link #problems}, for lines of which only the shape is known. */
  public static List<LineProblem> problemsOf(List<Shape> lines) {
    if (lines.isEmpty()) {
      return List.of(new LineProblem.NoLines());
    }
    if (lines.size() > MAXIMUM) {
      return List.of(new LineProblem.TooManyLines(lines.size(), MAXIMUM));
    }
    Map<LineId, @Nullable LineId> parents = HashMap.newHashMap(lines.size());
    lines.forEach(line -> parents.putIfAbsent(line.id(), line.parent()));
    List<LineProblem> problems = new ArrayList<>();
    Set<LineId> seen = HashSet.newHashSet(lines.size());
    for (int index = 0; index < lines.size(); index++) {
      Shape line = lines.get(index);
      Quantity quantity = line.quantity();
      if (!seen.add(line.id())) {
        problems.add(new LineProblem.SameId(index, line.id()));
      }
      if (quantity != null && quantity.isNegative() != (line.type() == LineType.RETURN)) {
        problems.add(new LineProblem.WrongSign(index, line.type()));
      }
      parentProblem(index, line, parents).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<LineProblem> parentProblem(
      int index, Shape line, Map<LineId, @Nullable LineId> parents) {
    LineId parent = line.parent();
    if (parent == null) {
      return Optional.empty();
    }
    if (!parents.containsKey(parent)) {
      return Optional.of(new LineProblem.UnknownParent(index, parent));
    }
    if (leadsBack(line.id(), parent, parents)) {
      return Optional.of(new LineProblem.ParentCycle(index, parent));
    }
    return parents.get(parent) == null
        ? Optional.empty()
        : Optional.of(new LineProblem.ParentIsChild(index, parent));
  }

  private static boolean leadsBack(
      LineId start, LineId parent, Map<LineId, @Nullable LineId> parents) {
    @Nullable LineId step = parent;
    for (int steps = 0; step != null && steps <= parents.size(); steps++) {
      if (step.equals(start)) {
        return true;
      }
      step = parents.get(step);
    }
    return false;
  }

  public List<Branch> tree() {
    Map<LineId, List<OrderLine>> children = new HashMap<>();
    for (OrderLine line : list) {
      LineId parent = line.parent();
      if (parent != null) {
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(line);
      }
    }
    return list.stream()
        .filter(line -> line.parent() == null)
        .map(line -> new Branch(line, children.getOrDefault(line.id(), List.of())))
        .toList();
  }

  /** At which places of the list a line is told of that is not here. */
  List<Integer> unknown(List<LineOverride> told) {
    Set<LineId> ids = list.stream().map(OrderLine::id).collect(Collectors.toSet());
    return IntStream.range(0, told.size())
        .filter(place -> !ids.contains(told.get(place).line()))
        .boxed()
        .toList();
  }

  /** What the lines cost together. */
  public Money total() {
    return Money.sum(
        list.getFirst().prices().total().currency(),
        list.stream().map(line -> line.prices().total()).toList());
  }
}

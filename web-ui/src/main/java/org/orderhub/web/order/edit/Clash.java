package org.orderhub.web.order.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.orderhub.web.shared.Form;

/**
 * What two people want of one order, field by field where they differ, and how their wishes become
 * one again.
 */
public record Clash(List<Row> rows) {
  private static final String TAKE = "take:";
  private static final String THEIRS = "theirs";

  /**
   * One field.
   *
   * @param key names the choice between the two
   * @param isMine whether only this side changed it, or both did
   */
  public record Row(String key, String label, String theirs, String mine, boolean isMine) {
    public String name() {
      return TAKE + key;
    }
  }

  /**
   * @param base what both began with; none when nobody knows any more
   */
  static Clash of(OrderInput theirs, OrderInput mine, @Nullable OrderInput base) {
    Map<String, String> one = flat(theirs);
    Map<String, String> other = flat(mine);
    Map<String, String> before = base == null ? Map.of() : flat(base);
    List<Row> rows = new ArrayList<>();
    for (String key : union(one.keySet(), other.keySet())) {
      boolean isInBoth = one.containsKey(key) && other.containsKey(key);
      String left = one.getOrDefault(key, "");
      String right = other.getOrDefault(key, "");
      if (isOwed(key, isInBoth) && !same(left, right)) {
        boolean isMine = base == null || !same(right, before.getOrDefault(key, ""));
        rows.add(new Row(key, FieldWords.label(key), left, right, isMine));
      }
    }
    return new Clash(rows);
  }

  /** Mine, with theirs wherever the form says so. */
  static OrderInput merged(OrderInput theirs, OrderInput mine, Form choices) {
    Predicate<String> isTheirs = key -> choices.has(TAKE + key, THEIRS);
    Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    for (String id : union(mine.lines().keySet(), theirs.lines().keySet())) {
      Map<String, String> left = theirs.lines().get(id);
      Map<String, String> right = mine.lines().get(id);
      boolean isLineTheirs = isTheirs.test(FieldWords.line(id));
      if (left != null && right != null) {
        lines.put(id, merged(left, right, name -> isTheirs.test(FieldWords.part(id, name))));
      } else if (left != null && isLineTheirs) {
        lines.put(id, left);
      } else if (right != null && !isLineTheirs) {
        lines.put(id, right);
      }
    }
    return new OrderInput(merged(theirs.fields(), mine.fields(), isTheirs), lines);
  }

  private static Map<String, String> merged(
      Map<String, String> theirs, Map<String, String> mine, Predicate<String> isTheirs) {
    Map<String, String> merged = new LinkedHashMap<>(mine);
    theirs.forEach((name, text) -> {
      if (isTheirs.test(name)) {
        merged.put(name, text);
      }
    });
    return merged;
  }

  /** A line is chosen as a whole when only one has it, else field by field. */
  private static boolean isOwed(String key, boolean isInBoth) {
    return isInBoth ? !FieldWords.isLine(key) : !FieldWords.isPart(key);
  }

  /** A line is a field of its own beside its fields: it may be there or not. */
  private static Map<String, String> flat(OrderInput input) {
    Map<String, String> flat = new LinkedHashMap<>(input.fields());
    input
        .lines()
        .forEach((id, line) -> {
          flat.put(FieldWords.line(id), summary(line));
          line.forEach((name, text) -> flat.put(FieldWords.part(id, name), text));
        });
    return flat;
  }

  private static String summary(Map<String, String> line) {
    String name = line.getOrDefault("name", "");
    String article = name.isBlank() ? line.getOrDefault("sku", "") : name;
    return line.getOrDefault("quantity", "") + " × " + article;
  }

  private static boolean same(String one, String other) {
    return one.replace("\r\n", "\n").strip().equals(other.replace("\r\n", "\n").strip());
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}

package org.orderhub.web.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.web.shared.Form;

/**
 * A field of a widget that is being built.
 *
 * @param number tells its inputs apart; it stays when rows are moved
 * @param isFirst whether it cannot be moved up
 */
record BuilderRow(int number, boolean isFirst, boolean isLast) {
  private static final String ROWS = "rows";
  private static final int MOST = 100;

  static List<BuilderRow> of(Form form) {
    List<Integer> numbers = numbers(form);
    List<BuilderRow> rows = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      rows.add(new BuilderRow(numbers.get(i), i == 0, i == numbers.size() - 1));
    }
    return rows;
  }

  static List<Integer> numbers(Form form) {
    return Arrays.stream(form.value(ROWS).split(",", -1))
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .distinct()
        .limit(MOST)
        .toList();
  }

  static String written(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The form after one of its own buttons: {@code add}, {@code remove:3}, {@code up:3}. */
  static Form after(Form form, String button) {
    List<Integer> numbers = new ArrayList<>(numbers(form));
    String[] parts = button.split(":", 2);
    int number =
        parts.length == 2 && parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : -1;
    int place = numbers.indexOf(number);
    switch (parts[0]) {
      case "add" -> {
        return withOneMore(form, numbers);
      }
      case "remove" -> numbers.remove((Object) number);
      case "up" -> swap(numbers, place, place - 1);
      case "down" -> swap(numbers, place, place + 1);
      default -> {}
    }
    return form.with(ROWS, written(numbers));
  }

  /** A new field is optional until somebody says otherwise. */
  private static Form withOneMore(Form form, List<Integer> numbers) {
    if (numbers.size() >= MOST) {
      return form;
    }
    int number = numbers.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    numbers.add(number);
    return form.with(ROWS, written(numbers)).with(input(number, "role"), FieldRole.OPTIONAL.name());
  }

  private static void swap(List<Integer> numbers, int one, int other) {
    if (one >= 0 && other >= 0 && other < numbers.size()) {
      Collections.swap(numbers, one, other);
    }
  }

  /** What an input of this row is called in the form. */
  public String named(String part) {
    return input(number, part);
  }

  static String input(int number, String part) {
    return "f" + number + "-" + part;
  }
}

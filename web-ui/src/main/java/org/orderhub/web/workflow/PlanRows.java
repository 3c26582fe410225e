package org.orderhub.web.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.workflow.Plan;
import org.orderhub.web.shared.Form;

/** The rows of conditions and of steps in a form, and the buttons that change them. */
enum PlanRows {
  CONDITIONS("conditions", "c", Plan.MOST_CONDITIONS),
  STEPS("steps", "s", Plan.MOST_STEPS);

  /** In the form, holds the numbers of the rows in their order. */
  final String field;

  private final String prefix;
  private final int most;

  PlanRows(String field, String prefix, int most) {
    this.field = field;
    this.prefix = prefix;
    this.most = most;
  }

  /**
   * A row.
   *
   * @param number tells its inputs apart; it stays when rows are moved
   */
  record Row(PlanRows of, int number, boolean isFirst, boolean isLast) {
    /** What an input of this row is called in the form. */
    public String named(String part) {
      return of.input(number, part);
    }
  }

  List<Row> rows(Form form) {
    List<Integer> numbers = numbers(form);
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < numbers.size(); place++) {
      rows.add(new Row(this, numbers.get(place), place == 0, place == numbers.size() - 1));
    }
    return rows;
  }

  List<Integer> numbers(Form form) {
    return Arrays.stream(form.value(field).split(",", -1))
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .distinct()
        .limit(most)
        .toList();
  }

  String input(int number, String part) {
    return prefix + number + "-" + part;
  }

  static String written(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** The form after one of its own buttons: {@code add-steps}, {@code remove-steps:3}. */
  static Form after(Form form, String button) {
    Form changed = form;
    for (PlanRows rows : values()) {
      changed = rows.pressed(changed, button);
    }
    return changed;
  }

  private Form pressed(Form form, String button) {
    List<Integer> numbers = new ArrayList<>(numbers(form));
    String[] parts = button.split(":", 2);
    int number =
        parts.length == 2 && parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : -1;
    int place = numbers.indexOf(number);
    if (parts[0].equals("add-" + field) && numbers.size() < most) {
      numbers.add(numbers.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1);
    } else if (parts[0].equals("remove-" + field)) {
      numbers.remove((Object) number);
    } else if (parts[0].equals("up-" + field) && place > 0) {
      Collections.swap(numbers, place, place - 1);
    } else {
      return form;
    }
    return form.with(field, written(numbers));
  }
}

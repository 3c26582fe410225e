package org.orderhub.web.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.orderhub.domain.message.Template;
import org.orderhub.web.shared.Form;

/**
 * A language of a template that is being edited.
 *
 * @param number tells its inputs apart
 * @param isFirst whether it is for people who speak none of the languages
 */
record WordingRow(int number, boolean isFirst) {
  private static final String ROWS = "rows";

  static List<WordingRow> of(Form form) {
    List<Integer> numbers = numbers(form);
    return numbers.stream()
        .map(number -> new WordingRow(number, number.equals(numbers.getFirst())))
        .toList();
  }

  static List<Integer> numbers(Form form) {
    return Arrays.stream(form.value(ROWS).split(",", -1))
        .filter(text -> text.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .distinct()
        .limit(Template.Draft.MOST_LANGUAGES)
        .toList();
  }

  /** The form after one of its own buttons: {@code add}, {@code remove:3}. */
  static Form after(Form form, String button) {
    List<Integer> numbers = new ArrayList<>(numbers(form));
    if (button.equals("add") && numbers.size() < Template.Draft.MOST_LANGUAGES) {
      numbers.add(numbers.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1);
    } else if (button.matches("remove:[0-9]{1,4}")) {
      numbers.remove(Integer.valueOf(button.substring("remove:".length())));
    }
    return form.with(ROWS, written(numbers));
  }

  static String written(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** What an input of this row is called in the form. */
  public String named(String part) {
    return input(number, part);
  }

  static String input(int number, String part) {
    return "w" + number + "-" + part;
  }
}

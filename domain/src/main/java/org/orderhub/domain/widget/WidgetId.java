package org.orderhub.domain.widget;

import org.orderhub.domain.shared.InvalidValue;

/** Counts the widgets of an account: 1, 2, 3, ... Partners write it as a number. */
public record WidgetId(long number) {
  public WidgetId {
    if (number < 1) {
      throw new InvalidValue("out_of_range", "must be 1 or more");
    }
  }

  /**
   * @throws InvalidValue when the text is no such number
   */
  public static WidgetId parse(String text) {
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue("not_a_number", "must be the number of a widget");
    }
    return new WidgetId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return Long.toString(number);
  }
}

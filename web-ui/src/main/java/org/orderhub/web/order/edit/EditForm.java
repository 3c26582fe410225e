package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** The form of an order, and what its buttons make of it without reading it. */
final class EditForm {
  private static final String VERSION = "version";
  private static final String REMOVE = "remove:";

  private EditForm() {}

  /** As it is first shown. */
  static Form of(Order order, ZoneId zone) {
    return OrderInput.of(order, zone).form(bound(order));
  }

  /** The field that binds a form to the version it was made on. */
  static Map<String, String> bound(Order order) {
    return Map.of(VERSION, Long.toString(order.version().number()));
  }

  static Optional<Version> version(Form form) {
    return form.read(VERSION, text -> new Version(Choices.number(text)));
  }

  /** All that was typed, however wrong. */
  static OrderInput input(Form form, Collection<String> names) {
    return OrderInput.typed(form, names);
  }

  /** With a line more or less, when a button for that was pressed, or as it is to go on typing. */
  static Optional<Form> rearranged(Form form, Order order) {
    return rearranged(
        form, order.contents().lines().list().stream().map(line -> line.id().value()).toList());
  }

  /**
   * @param taken ids that no new line may have
   */
  static Optional<Form> rearranged(Form form, List<String> taken) {
    String wish = form.value("do");
    OrderInput input = OrderInput.typed(form, names(form));
    if (wish.equals("edit")) {
      return Optional.of(input.form(Map.of()));
    }
    if (wish.equals("add-line")) {
      return Optional.of(
          input.withBlankLine(taken).form(Map.of("added", "r" + input.lines().size())));
    }
    return wish.startsWith(REMOVE)
        ? Optional.of(
            input.withoutLine(form.value(wish.substring(REMOVE.length()) + "-id")).form(Map.of()))
        : Optional.empty();
  }

  /** The fields that are no part of a line and no button. */
  private static Collection<String> names(Form form) {
    var names = new LinkedHashSet<String>();
    var rows = new LinkedHashMap<String, Boolean>();
    OrderInput.rows(form).forEach(row -> rows.put(row, true));
    for (Form.Typed typed : form.typed()) {
      String field = typed.field();
      int dash = field.indexOf('-');
      boolean isOfARow = dash > 0 && rows.containsKey(field.substring(0, dash));
      boolean isAid = List.of("do", "added", OrderInput.ROW).contains(field);
      if (!isOfARow && !isAid && !field.startsWith("take:")) {
        names.add(field);
      }
    }
    return names;
  }
}

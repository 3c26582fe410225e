package org.orderhub.web.order.edit;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orderhub.domain.order.LineEdit;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEdit;
import org.orderhub.web.shared.Form;

/**
 * All that stands in the form of an order: its fields by their names, and its lines by their ids in
 * the order of their rows.
 */
record OrderInput(Map<String, String> fields, Map<String, Map<String, String>> lines) {
  /** The form names it once for each row, and rows begin their fields' names with it. */
  static final String ROW = "row";

  private static final int LONGEST_ROW = 6;

  static OrderInput of(Order order, ZoneId zone) {
    return of(OrderEdit.of(order), zone);
  }

  static OrderInput of(OrderEdit order, ZoneId zone) {
    Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    for (LineEdit line : order.lines()) {
      lines.put(line.id().value(), LineFields.of(line));
    }
    return new OrderInput(OrderFields.of(order, zone), lines);
  }

  /** Of two rows with one id, the second is lost: no form of ours has them. */
  static OrderInput typed(Form form, Collection<String> names) {
    Map<String, String> fields = new LinkedHashMap<>();
    names.forEach(name -> fields.put(name, form.value(name)));
    Map<String, Map<String, String>> lines = new LinkedHashMap<>();
    for (String row : rows(form)) {
      Map<String, String> line = new LinkedHashMap<>();
      LineFields.LABELS.keySet().forEach(name -> line.put(name, form.value(row + "-" + name)));
      lines.putIfAbsent(form.value(row + "-id"), line);
    }
    return new OrderInput(fields, lines);
  }

  static List<String> rows(Form form) {
    return form.values(ROW).stream()
        .filter(row -> row.matches("r[0-9]+") && row.length() <= LONGEST_ROW)
        .distinct()
        .toList();
  }

  /** With one more line, empty yet, whose id nobody has. */
  OrderInput withBlankLine(Collection<String> taken) {
    Set<String> ids = new HashSet<>(taken);
    ids.addAll(lines.keySet());
    int number = lines.size() + 1;
    while (ids.contains(Integer.toString(number))) {
      number++;
    }
    Map<String, Map<String, String>> more = new LinkedHashMap<>(lines);
    more.put(Integer.toString(number), LineFields.blank());
    return new OrderInput(fields, more);
  }

  OrderInput withoutLine(String id) {
    Map<String, Map<String, String>> fewer = new LinkedHashMap<>(lines);
    fewer.remove(id);
    return new OrderInput(fields, fewer);
  }

  /** The form that holds it. */
  Form form(Map<String, String> beside) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    beside.forEach((name, value) -> values.put(name, List.of(value)));
    fields.forEach((name, value) -> values.put(name, List.of(value)));
    List<String> rows = new ArrayList<>();
    lines.forEach((id, line) -> {
      String row = "r" + rows.size();
      rows.add(row);
      values.put(row + "-id", List.of(id));
      line.forEach((name, value) -> values.put(row + "-" + name, List.of(value)));
    });
    values.put(ROW, rows);
    return Form.filledWith(values);
  }
}

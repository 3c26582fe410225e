package org.orderhub.web.widget;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldCodec;
import org.orderhub.domain.widget.FieldProblem;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.FieldValue;
import org.orderhub.domain.widget.FieldValues;
import org.orderhub.domain.widget.Widget;
import org.orderhub.web.shared.Form;

/** Turns a widget into a form, and what was typed into values as partners write them. */
final class RequestForm {
  private static final String VERSION = "version";

  private RequestForm() {}

  static Form prefilled(Widget widget, Customer customer) {
    FieldValues values = widget.definition().prefilled(customer);
    Map<String, List<String>> typed = new LinkedHashMap<>();
    typed.put(VERSION, List.of(version(widget)));
    for (FieldInput input : FieldInput.of(widget.definition().fields())) {
      String text = shown(values.of(input.field()));
      typed.put(input.name(), List.of(text == null ? "" : text));
    }
    return Form.filledWith(typed);
  }

  /** In the place of one that asks for what the widget asked for before. */
  static Form renewed(Widget widget, Customer customer) {
    return prefilled(widget, customer).with("changed", "yes");
  }

  /** Whether the form asks for what the widget asks for by now. */
  static boolean isOf(Widget widget, Form form) {
    return form.value(VERSION).equals(version(widget));
  }

  static String version(Widget widget) {
    return Long.toString(widget.version().number());
  }

  /** An input left empty holds no value where it held none before, else an empty one. */
  static Map<String, @Nullable String> told(Definition definition, Customer customer, Form form) {
    FieldValues before = definition.prefilled(customer);
    Map<String, @Nullable String> told = new LinkedHashMap<>();
    for (FieldInput input : FieldInput.of(definition.fields())) {
      String typed = form.value(input.name()).strip();
      boolean isNothing = typed.isEmpty() && before.of(input.field()) instanceof FieldValue.Nothing;
      told.put(
          input.label(),
          isNothing ? null : input.field().type() == FieldType.DATE ? date(typed) : typed);
    }
    return told;
  }

  static void refuse(Form form, Definition definition, List<FieldProblem> problems) {
    for (FieldInput input : FieldInput.of(definition.fields())) {
      problems.stream()
          .filter(problem -> problem.field().equals(input.label()))
          .forEach(problem -> form.refuse(input.name(), problem.reason()));
    }
  }

  /** Browsers write dates as 2024-03-27; what somebody typed otherwise stays for the refusal. */
  private static String date(String typed) {
    try {
      return String.valueOf(FieldCodec.write(new FieldValue.Day(LocalDate.parse(typed))));
    } catch (DateTimeException notByABrowser) {
      return typed;
    }
  }

  private static @Nullable String shown(FieldValue value) {
    return value instanceof FieldValue.Day day ? day.date().toString() : FieldCodec.write(value);
  }
}

package org.orderhub.web.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.Version;
import org.orderhub.web.shared.Choices;
import org.orderhub.web.shared.Form;

/** An action that staff ask for, and the version they looked at when they did. */
record ActionForm(OrderAction action, Version version) {

  static Form of(Order order) {
    return Form.filledWith(Map.of("version", List.of(Long.toString(order.version().number()))));
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<ActionForm> read(Form form) {
    var kind = form.read("kind", text -> Choices.of(OrderAction.Kind.class, text));
    var language =
        form.read("language", text -> Text.bounded(text.strip(), OrderAction.LONGEST_LANGUAGE));
    var data = form.read("data", ActionForm::fields);
    var version = form.read("version", text -> new Version(Choices.number(text)));
    if (form.isRefused()) {
      return Optional.empty();
    }
    return form.read(
        "data",
        checked ->
            new ActionForm(
                new OrderAction(kind.orElseThrow(), language.orElseThrow(), data.orElseThrow()),
                version.orElseThrow()));
  }

  /** {@code name: value}, one a line. */
  private static FreeForm.Fields fields(String text) {
    Map<String, FreeForm> fields = new LinkedHashMap<>();
    for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new InvalidValue("not_a_field", "must be lines such as: pickupCode: 4711");
      }
      fields.put(
          line.substring(0, colon).strip(), new FreeForm.Word(line.substring(colon + 1).strip()));
    }
    return new FreeForm.Fields(fields);
  }
}

package org.orderhub.web.order.edit;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;
import org.orderhub.domain.customer.ContactKey;
import org.orderhub.domain.order.DeliveryState;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Option;

/** What the form of an order offers, as {@code edit:...} in templates. */
@TemplateExtension(namespace = "edit")
final class EditChoices {
  private EditChoices() {}

  static List<Option> kinds() {
    return Option.all(OrderKind.values());
  }

  static List<Option> statuses() {
    return Option.all(OrderStatus.values());
  }

  static List<Option> deliveryStates() {
    return Option.all(DeliveryState.values());
  }

  static List<Option> lineTypes() {
    return Option.all(LineType.values());
  }

  static List<Option> contactTypes() {
    return List.of(
        new Option(ContactKey.Type.EMAIL.name(), "E-mail"),
        new Option(ContactKey.Type.MOBILE_PHONE.name(), "Mobile phone"),
        new Option(ContactKey.Type.MEMBER_NUMBER.name(), "Customer number"),
        new Option(ContactKey.Type.EXTERNAL_ID.name(), "External id"),
        new Option(ContactKey.Type.CONTACT_ID.name(), "Our id"));
  }

  /** What a page sends once more: all that was typed, but buttons and choices. */
  static List<Form.Typed> kept(Form form) {
    return form.typed().stream()
        .filter(typed -> !typed.field().startsWith("take:"))
        .filter(typed -> !List.of("do", "added", "against").contains(typed.field()))
        .toList();
  }

  /** The rows of lines; the last one to come gets the focus. */
  static List<Row> rows(Form form) {
    List<String> rows = OrderInput.rows(form);
    String added = form.value("added");
    return IntStream.range(0, rows.size())
        .mapToObj(place ->
            new Row(
                rows.get(place),
                form.value(rows.get(place) + "-id"),
                rows.get(place).equals(added)))
        .toList();
  }

  /** A part of an address form. */
  static Row place(String name) {
    return new Row(name, name, false);
  }

  /**
   * Fields whose names begin alike.
   *
   * @param isNew whether it was just added
   */
  public record Row(String prefix, String id, boolean isNew) {
    public String name(String field) {
      return prefix + "-" + field;
    }

    /** Whether what is rarely needed says something, or is wrong. */
    public boolean isOpen(Form form) {
      return !form.value(name("type")).equals(LineType.PURCHASE.name())
          || List.of("parent", "externalStatus", "group", "description").stream()
              .anyMatch(field ->
                  !form.value(name(field)).isBlank() || !form.error(name(field)).isEmpty());
    }
  }
}

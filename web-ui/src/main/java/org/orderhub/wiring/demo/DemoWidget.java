package org.orderhub.wiring.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.widget.BuildWidget;
import org.orderhub.application.widget.ListWidgets;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.WidgetField;

/** A credit check for the persons and businesses of the demo account. */
@Singleton
final class DemoWidget {
  private final ListWidgets listWidgets;
  private final BuildWidget buildWidget;

  DemoWidget(ListWidgets listWidgets, BuildWidget buildWidget) {
    this.listWidgets = listWidgets;
    this.buildWidget = buildWidget;
  }

  /** Wants a transaction around it; does nothing where there is a widget. */
  void add(AccountId account) {
    if (listWidgets.list(account).isEmpty()) {
      buildWidget.build(
          new BuildWidget.Command(account, creditCheck(), /* isOffered= */ true, new Actor.Hub()));
    }
  }

  private static Definition creditCheck() {
    return new Definition(
        "Credit check",
        Set.of(EntityType.INDIVIDUAL, EntityType.BUSINESS),
        List.of(
            natural(NaturalField.ADDRESS_1),
            natural(NaturalField.CITY),
            natural(NaturalField.STATE),
            natural(NaturalField.ZIP_CODE),
            natural(NaturalField.MAILING_ADDRESS_1),
            natural(NaturalField.MAILING_ADDRESS_2),
            natural(NaturalField.MAILING_ADDRESS_DIFFERENT),
            natural(NaturalField.MAILING_CITY),
            natural(NaturalField.MAILING_STATE),
            natural(NaturalField.MAILING_ZIP_CODE),
            field("Amount", FieldType.NUMBER, FieldRole.REQUIRED, "In euros, such as 25000"),
            choice("Purpose", "Purchase", "Refinancing", "Credit limit"),
            returned("Return Text", FieldType.TEXT),
            returned("Return Date", FieldType.DATE),
            returned("Return Percent", FieldType.PERCENT),
            returned("Return Yes/No", FieldType.YES_NO)),
        new Definition.Wording("The credit bureau answers within a day.", "Order"),
        /* customersMayOrder= */ true);
  }

  private static WidgetField natural(NaturalField natural) {
    return field(natural.publicName(), natural.type(), FieldRole.OPTIONAL, List.of(), natural, "");
  }

  private static WidgetField returned(String name, FieldType type) {
    return field(name, type, FieldRole.RETURN, "");
  }

  private static WidgetField choice(String name, String... choices) {
    return field(name, FieldType.CHOICE, FieldRole.OPTIONAL, List.of(choices), null, "");
  }

  private static WidgetField field(String name, FieldType type, FieldRole role, String help) {
    return field(name, type, role, List.of(), null, help);
  }

  private static WidgetField field(
      String name,
      FieldType type,
      FieldRole role,
      List<String> choices,
      @Nullable NaturalField natural,
      String help) {
    return new WidgetField(name, type, role, choices, natural, help);
  }
}

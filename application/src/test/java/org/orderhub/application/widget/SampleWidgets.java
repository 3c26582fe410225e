package org.orderhub.application.widget;

import java.util.List;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.FieldRole;
import org.orderhub.domain.widget.FieldType;
import org.orderhub.domain.widget.NaturalField;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetField;
import org.orderhub.domain.widget.WidgetId;

/** Widgets for tests. */
public final class SampleWidgets {
  private SampleWidgets() {}

  /** As the partner's page has it, with one field to choose in and one that must be filled in. */
  public static Definition creditCheck() {
    return new Definition(
        "Credit check",
        Set.of(EntityType.INDIVIDUAL, EntityType.BUSINESS),
        List.of(
            natural(NaturalField.ADDRESS_1),
            natural(NaturalField.MAILING_STATE),
            natural(NaturalField.MAILING_ADDRESS_DIFFERENT),
            field("Amount", FieldType.NUMBER, FieldRole.REQUIRED),
            new WidgetField(
                "Purpose",
                FieldType.CHOICE,
                FieldRole.OPTIONAL,
                List.of("Purchase", "Refinancing"),
                null,
                "What it is for"),
            field("Return Text", FieldType.TEXT, FieldRole.RETURN),
            field("Return Date", FieldType.DATE, FieldRole.RETURN),
            field("Return Percent", FieldType.PERCENT, FieldRole.RETURN),
            field("Return Yes/No", FieldType.YES_NO, FieldRole.RETURN)),
        new Definition.Wording("We ask the bureau.", "Order"),
        true);
  }

  public static Widget creditCheck(AccountId account, WidgetId id) {
    return new Widget(account, id, creditCheck(), true, Version.FIRST);
  }

  public static WidgetField field(String name, FieldType type, FieldRole role) {
    return new WidgetField(name, type, role, List.of(), null, "");
  }

  static WidgetField natural(NaturalField natural) {
    return new WidgetField(
        natural.publicName(), natural.type(), FieldRole.OPTIONAL, List.of(), natural, "");
  }
}

package org.orderhub.web.product;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Decimals;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.web.shared.Amounts;
import org.orderhub.web.shared.Form;

/** The fields of how a product is counted; those of the content are empty where it is one unit. */
final class UnitFields {
  private static final String CONTENT = "contentPerUnit";

  private UnitFields() {}

  static Map<String, String> of(Units units) {
    boolean isSingle = units.equals(Units.single(units.unit()));
    return Map.of(
        "unit",
        units.unit(),
        "contentUnit",
        isSingle ? "" : units.contentUnit(),
        CONTENT,
        isSingle ? "" : units.contentPerUnit().stripTrailingZeros().toPlainString());
  }

  /** Empty when a field breaks its rule; the form then says which. */
  static Optional<Units> read(Form form) {
    var unit = form.read("unit", UnitFields::name);
    var contentUnit = form.readOptional("contentUnit", UnitFields::name);
    var content = form.readOptional(CONTENT, text -> Decimals.exact(Amounts.number(text)));
    if (contentUnit.isPresent() && content.isEmpty() && !contentUnit.equals(unit)) {
      form.refuse(CONTENT, "must say how many content units a unit holds");
    }
    if (unit.isEmpty() || form.isRefused()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Units(unit.get(), contentUnit.orElse(unit.get()), content.orElse(BigDecimal.ONE)));
    } catch (InvalidValue invalid) {
      form.refuse(CONTENT, invalid.reason());
      return Optional.empty();
    }
  }

  private static String name(String text) {
    return Text.required(text.strip(), Units.LONGEST);
  }
}

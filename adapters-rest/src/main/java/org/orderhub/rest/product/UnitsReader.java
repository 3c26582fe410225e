package org.orderhub.rest.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.rest.shared.Fields;

/** Reads how a product is counted; what is left out is one piece. */
final class UnitsReader {
  private static final String CONTENT = "contentPerUnit";
  private static final Units PIECE = Units.single("piece");

  private UnitsReader() {}

  /** What the fields say, or a piece where they are wrong, which the errors then tell. */
  static Units read(Fields fields) {
    String told = fields.value("unit", UnitsReader::name);
    String unit = told == null ? PIECE.unit() : told;
    String contentUnit = fields.value("contentUnit", UnitsReader::name);
    BigDecimal content = fields.decimal(CONTENT);
    if (contentUnit != null && !contentUnit.equals(unit) && content == null) {
      fields.errors().add(fields.pointer(CONTENT), "required", "must say how many there are");
      return PIECE;
    }
    return units(fields, unit, contentUnit, content);
  }

  private static Units units(
      Fields fields, String unit, @Nullable String contentUnit, @Nullable BigDecimal content) {
    try {
      return new Units(
          unit,
          contentUnit == null ? unit : contentUnit,
          content == null ? BigDecimal.ONE : content);
    } catch (InvalidValue invalid) {
      fields.errors().add(fields.pointer(CONTENT), invalid);
      return PIECE;
    }
  }

  private static String name(String text) {
    return Text.required(text, Units.LONGEST);
  }
}

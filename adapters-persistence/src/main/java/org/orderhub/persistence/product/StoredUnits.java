package org.orderhub.persistence.product;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.product.Units;

/** Units as columns: those of a content unit are empty where nothing smaller is sold. */
final class StoredUnits {
  private StoredUnits() {}

  static @Nullable String contentUnit(Units units) {
    return isSingle(units) ? null : units.contentUnit();
  }

  static @Nullable BigDecimal contentPerUnit(Units units) {
    return isSingle(units) ? null : units.contentPerUnit();
  }

  /** A version that knew no content units may have renamed the unit to what is in it. */
  static Units read(
      String unit, @Nullable String contentUnit, @Nullable BigDecimal contentPerUnit) {
    return contentUnit == null || contentPerUnit == null || contentUnit.equals(unit)
        ? Units.single(unit)
        : new Units(unit, contentUnit, contentPerUnit);
  }

  private static boolean isSingle(Units units) {
    return units.equals(Units.single(units.unit()));
  }
}

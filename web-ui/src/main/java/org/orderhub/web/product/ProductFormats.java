package org.orderhub.web.product;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.web.shared.Url;

/** How the parts of a product are written on pages. */
@TemplateExtension
final class ProductFormats {
  private ProductFormats() {}

  static String href(Sku sku) {
    return Url.of("/products").step(sku.value()).toString();
  }

  /** What is in a unit: {@code 500 metre in a drum}; empty where it is the unit itself. */
  static String content(Units units) {
    return units.unit().equals(units.contentUnit())
        ? ""
        : "%s %s in a %s"
            .formatted(
                units.contentPerUnit().stripTrailingZeros().toPlainString(),
                units.contentUnit(),
                units.unit());
  }
}

package org.orderhub.web.product;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.product.Sku;
import org.orderhub.web.shared.Url;

/** How the parts of a product are written on pages. */
@TemplateExtension
final class ProductFormats {
  private ProductFormats() {}

  static String href(Sku sku) {
    return Url.of("/products").step(sku.value()).toString();
  }
}

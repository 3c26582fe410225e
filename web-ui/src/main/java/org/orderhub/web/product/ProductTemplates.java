package org.orderhub.web.product;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.domain.product.Product;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.Form;

/** The pages on which products are written. */
@CheckedTemplate(basePath = "product")
final class ProductTemplates {
  private ProductTemplates() {}

  /**
   * @param address of the product; empty for a new one
   * @param contrasts with what somebody else made of it meanwhile
   */
  static native TemplateInstance edit(String address, Form form, List<Contrast> contrasts);

  static native TemplateInstance delete(Product product);
}

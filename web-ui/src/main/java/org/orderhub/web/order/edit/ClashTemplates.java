package org.orderhub.web.order.edit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.orderhub.domain.order.Order;

/** The page on which two wishes become one. */
@CheckedTemplate(basePath = "order")
final class ClashTemplates {
  private ClashTemplates() {}

  /**
   * @param action the step of the order's address to which the page answers
   */
  static native TemplateInstance clash(Order current, EditConflict conflict, String action);
}

package org.orderhub.web.store;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.orderhub.domain.store.Store;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.Form;

/** The pages on which stores are written. */
@CheckedTemplate(basePath = "store")
final class StoreTemplates {
  private StoreTemplates() {}

  /**
   * @param address of the store; empty for a new one
   * @param contrasts with what somebody else made of it meanwhile
   */
  static native TemplateInstance edit(String address, Form form, List<Contrast> contrasts);

  static native TemplateInstance delete(Store store);
}

package org.orderhub.web.store;

import io.quarkus.qute.TemplateExtension;
import org.orderhub.domain.store.StoreId;
import org.orderhub.web.shared.Url;

/** How the parts of a store are written on pages. */
@TemplateExtension
final class StoreFormats {
  private StoreFormats() {}

  static String href(StoreId id) {
    return Url.of("/stores").step(id.value()).toString();
  }
}

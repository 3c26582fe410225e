package org.orderhub.web.shared;

import io.quarkus.qute.TemplateGlobal;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the addresses of style sheets and scripts hang on. */
@TemplateGlobal
final class Assets {
  private Assets() {}

  /** Part of an address, so that a browser takes the new file after an upgrade. */
  static String appVersion() {
    return ConfigProvider.getConfig()
        .getOptionalValue("quarkus.application.version", String.class)
        .orElse("0");
  }
}

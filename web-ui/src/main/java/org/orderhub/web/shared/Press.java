package org.orderhub.web.shared;

import io.quarkus.qute.TemplateExtension;

/** Names one press of a form's button, so that the second one does nothing again. */
@TemplateExtension(namespace = "press")
final class Press {
  private Press() {}

  static String name() {
    return Once.newName();
  }
}

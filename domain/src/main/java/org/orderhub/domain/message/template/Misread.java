package org.orderhub.domain.message.template;

/** A tag cannot be understood; whoever reads the template knows in which line it stands. */
final class Misread extends RuntimeException {
  Misread(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}

package org.orderhub.domain.message.template;

/** What came of writing a template out. */
public sealed interface Written {
  record Done(String text) implements Written {}

  /** It would have become too long, or taken too long. */
  record TooMuch(String reason) implements Written {}
}

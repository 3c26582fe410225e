package org.orderhub.domain.message.template;

/** What a text is written for. */
public enum Medium {
  /** One line, as the subject is: whatever breaks a line becomes a space. */
  LINE,
  PLAIN,
  /** Every value is escaped; there is no way around it. */
  HTML
}

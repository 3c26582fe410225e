package org.orderhub.domain.message;

/**
 * What an e-mail says.
 *
 * @param subject on one line
 * @param html empty when there is text alone
 */
public record Contents(LanguageTag language, String subject, String text, String html) {
  /** What mail programs show of a subject, and servers take; in UTF-16 code units. */
  private static final int LONGEST_SUBJECT = 300;

  public Contents {
    subject = subject.isEmpty() ? "(no subject)" : cut(subject);
  }

  private static String cut(String subject) {
    if (subject.length() <= LONGEST_SUBJECT) {
      return subject;
    }
    int end = LONGEST_SUBJECT - 1;
    return subject.substring(0, Character.isHighSurrogate(subject.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}

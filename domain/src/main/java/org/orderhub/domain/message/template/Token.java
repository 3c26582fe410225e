package org.orderhub.domain.message.template;

/**
 * A piece of a template.
 *
 * @param content of a tag, what stands between its braces, without white space at the ends
 * @param line in which it begins, counted from 1
 */
record Token(Kind kind, String content, int line, Node.Place place) {
  enum Kind {
    TEXT,
    /** {@code {{ ... }}}. */
    OUTPUT,
    /** {@code {% ... %}}. */
    COMMAND
  }

  Token(Kind kind, String content, int line) {
    this(kind, content, line, Node.Place.CONTENT);
  }

  Token at(Node.Place newPlace) {
    return new Token(kind, content, line, newPlace);
  }
}

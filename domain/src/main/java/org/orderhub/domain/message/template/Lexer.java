package org.orderhub.domain.message.template;

import java.util.ArrayList;
import java.util.List;

/** Cuts a template into texts and tags. A line that holds nothing but a command leaves no line. */
final class Lexer {
  private final String source;
  private final List<TemplateProblem> problems;
  private final List<Token> tokens = new ArrayList<>();
  private int line = 1;
  private int counted;

  private Lexer(String source, List<TemplateProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  static List<Token> tokens(String source, List<TemplateProblem> problems) {
    return new Lexer(source, problems).cut();
  }

  private List<Token> cut() {
    int from = 0;
    while (from < source.length()) {
      int start = nextTag(from);
      if (start < 0) {
        break;
      }
      boolean isCommand = source.charAt(start + 1) == '%';
      int end = source.indexOf(isCommand ? "%}" : "}}", start + 2);
      if (end < 0) {
        problems.add(new TemplateProblem(lineOf(start), "A tag begins here and never ends"));
        return tokens;
      }
      from = tag(from, start, end + 2, isCommand);
    }
    text(from, source.length());
    return tokens;
  }

  /** Gives where the text behind the tag begins. */
  private int tag(int from, int start, int end, boolean isCommand) {
    int lineStart = source.lastIndexOf('\n', start - 1) + 1;
    int lineEnd = source.indexOf('\n', end);
    int rest = lineEnd < 0 ? source.length() : lineEnd + 1;
    boolean standsAlone =
        isCommand
            && lineStart >= from
            && source.substring(lineStart, start).isBlank()
            && source.substring(end, rest).isBlank();
    text(from, standsAlone ? lineStart : start);
    tokens.add(
        new Token(
            isCommand ? Token.Kind.COMMAND : Token.Kind.OUTPUT,
            source.substring(start + 2, end - 2).strip(),
            lineOf(start)));
    return standsAlone ? rest : end;
  }

  private void text(int from, int to) {
    if (from < to) {
      tokens.add(new Token(Token.Kind.TEXT, source.substring(from, to), lineOf(from)));
    }
  }

  private int nextTag(int from) {
    for (int brace = source.indexOf('{', from);
        brace >= 0;
        brace = source.indexOf('{', brace + 1)) {
      if (source.startsWith("{{", brace) || source.startsWith("{%", brace)) {
        return brace;
      }
    }
    return -1;
  }

  /** Positions are asked for in rising order. */
  private int lineOf(int position) {
    for (; counted < position; counted++) {
      if (source.charAt(counted) == '\n') {
        line++;
      }
    }
    return line;
  }
}

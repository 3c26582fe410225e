package org.orderhub.domain.message.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one tag, read from left to right. */
final class TagReader {
  private static final Pattern WORD =
      Pattern.compile(
          "\\s*(?:(\"[^\"]*\"|'[^']*')|([A-Za-z_][A-Za-z0-9_.-]*)|(-?[0-9]{1,15}(?:\\.[0-9]{1,4})?)"
              + "|(==|!=|<=|>=|<|>|\\||:))");
  private static final int LONGEST = 1_000;

  private final List<String> words = new ArrayList<>();
  private int next;

  TagReader(String tag) {
    if (tag.length() > LONGEST) {
      throw new Misread("A tag must have at most " + LONGEST + " characters");
    }
    Matcher matcher = WORD.matcher(tag);
    int at = 0;
    while (at < tag.length()) {
      matcher.region(at, tag.length());
      if (!matcher.lookingAt()) {
        throw new Misread("\"" + tag.substring(at).strip() + "\" cannot be understood");
      }
      words.add(matcher.group().strip());
      at = matcher.end();
    }
  }

  boolean isAtEnd() {
    return next == words.size();
  }

  Optional<String> peek() {
    return isAtEnd() ? Optional.empty() : Optional.of(words.get(next));
  }

  String take(String what) {
    if (isAtEnd()) {
      throw new Misread("Here " + what + " is missing");
    }
    return words.get(next++);
  }

  /** Takes the word when it comes next. */
  boolean takes(String word) {
    boolean isNext = !isAtEnd() && words.get(next).equals(word);
    if (isNext) {
      next++;
    }
    return isNext;
  }

  void end() {
    if (!isAtEnd()) {
      throw new Misread("\"" + words.get(next) + "\" is too much here");
    }
  }

  String name() {
    String word = take("a name");
    if (!word.matches("[A-Za-z_][A-Za-z0-9_-]*")) {
      throw new Misread("\"" + word + "\" is no name");
    }
    return word;
  }

  Operand operand() {
    String word = take("a value");
    char first = word.charAt(0);
    if (first == '"' || first == '\'') {
      return new Operand.Literal(new Value.Words(word.substring(1, word.length() - 1)));
    }
    if (first == '-' || Character.isDigit(first)) {
      return new Operand.Literal(new Value.Figure(new BigDecimal(word)));
    }
    if (word.equals("true") || word.equals("false")) {
      return new Operand.Literal(new Value.Flag(word.equals("true")));
    }
    if (!Character.isLetter(first) && first != '_') {
      throw new Misread("\"" + word + "\" stands where a value is expected");
    }
    return new Operand.Tag(List.of(word.split("\\.", -1)));
  }
}

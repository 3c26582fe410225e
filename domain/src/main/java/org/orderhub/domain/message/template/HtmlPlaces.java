package org.orderhub.domain.message.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out where in the markup values stand. Escaping makes them harmless between elements and in
 * quoted attributes; elsewhere they are refused, and at the beginning of an address only harmless
 * ones are written.
 */
final class HtmlPlaces {
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "background", "cite", "poster", "xlink:href");

  private enum Where {
    CONTENT,
    TAG,
    QUOTED
  }

  private final List<TemplateProblem> problems;
  private final StringBuilder tag = new StringBuilder();
  private Where where = Where.CONTENT;
  private char quote;
  private boolean isValueBegun;
  private String foreign = "";

  private HtmlPlaces(List<TemplateProblem> problems) {
    this.problems = problems;
  }

  static List<Token> placed(List<Token> tokens, List<TemplateProblem> problems) {
    HtmlPlaces places = new HtmlPlaces(problems);
    List<Token> placed = new ArrayList<>();
    tokens.forEach(token -> placed.add(places.place(token)));
    return placed;
  }

  private Token place(Token token) {
    return switch (token.kind()) {
      case TEXT -> {
        token.content().chars().forEach(each -> read((char) each));
        yield token;
      }
      case COMMAND -> token;
      case OUTPUT -> {
        check(token);
        boolean isAddress =
            where == Where.QUOTED && !isValueBegun && ADDRESSES.contains(attribute());
        isValueBegun = true;
        yield isAddress ? token.at(Node.Place.ADDRESS) : token;
      }
    };
  }

  private void check(Token token) {
    if (where == Where.TAG) {
      note(token, "Put quotes around {{ " + token.content() + " }}: it stands within an element");
    } else if (where == Where.QUOTED && isCode(attribute())) {
      note(token, "No values can stand in the attribute " + attribute());
    } else if (where == Where.CONTENT && !foreign.isEmpty()) {
      note(token, "No values can stand within <" + foreign + ">");
    }
  }

  private static boolean isCode(String attribute) {
    return attribute.startsWith("on") || attribute.equals("style") || attribute.equals("srcdoc");
  }

  private void read(char each) {
    switch (where) {
      case CONTENT -> {
        if (each == '<') {
          where = Where.TAG;
          tag.setLength(0);
        }
      }
      case TAG -> {
        if (each == '>') {
          where = Where.CONTENT;
          foreign = foreignAfter(element());
        } else if (each == '"' || each == '\'') {
          where = Where.QUOTED;
          quote = each;
          isValueBegun = false;
        } else {
          tag.append(each);
        }
      }
      case QUOTED -> {
        if (each == quote) {
          where = Where.TAG;
          tag.append(' ');
        } else if (!Character.isWhitespace(each)) {
          isValueBegun = true;
        }
      }
    }
  }

  private String element() {
    return tag.toString().strip().split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Within these a browser reads no markup. */
  private String foreignAfter(String element) {
    return switch (element) {
      case "style", "script" -> element;
      default -> tag.toString().startsWith("/") ? "" : foreign;
    };
  }

  /** The attribute whose value is being read. */
  private String attribute() {
    String[] parts = tag.toString().strip().replaceFirst("\\s*=$", "").split("\\s+", -1);
    return parts[parts.length - 1].toLowerCase(Locale.ROOT);
  }

  private void note(Token token, String message) {
    problems.add(new TemplateProblem(token.line(), message));
  }
}

package org.orderhub.persistence.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query that finds customers by the beginnings of their words. */
final class CustomerTerms {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern IN_PHONES = Pattern.compile("[\\s()./+-]");
  private static final Pattern PHONE = Pattern.compile("[0-9]{3,20}");

  private CustomerTerms() {}

  /**
   * In the text form of a tsquery; empty when there is nothing to look for. What may be a phone
   * number is looked for as one too, however it is spaced.
   */
  static String query(String search) {
    List<String> ways = new ArrayList<>();
    String all =
        SPACE
            .splitAsStream(search.strip())
            .map(CustomerTerms::word)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" & "));
    if (!all.isEmpty()) {
      ways.add(all);
    }
    String compact = IN_PHONES.matcher(search).replaceAll("");
    if (PHONE.matcher(compact).matches()) {
      ways.add(beginning(compact));
    }
    return String.join(" | ", ways);
  }

  /** As it is, or by its parts: {@code O'Neil} is kept as two words. */
  private static String word(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String parts =
        NO_WORD
            .splitAsStream(lower)
            .filter(part -> !part.isEmpty())
            .map(CustomerTerms::beginning)
            .collect(Collectors.joining(" & "));
    return parts.isEmpty() ? "" : "(" + beginning(lower) + " | (" + parts + "))";
  }

  private static String beginning(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*";
  }
}

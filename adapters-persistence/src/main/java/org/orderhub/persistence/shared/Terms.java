package org.orderhub.persistence.shared;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.orderhub.domain.account.AccountId;

/**
 * The words something is found by, and the query that finds it by their beginnings. Each word
 * stands behind a mark of its account.
 */
public final class Terms {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern IN_PHONES = Pattern.compile("[\\s()./-]");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{6,20}");
  private static final int MOST = 100;
  private static final int LONGEST = 100;

  private final String mark;
  private final Set<String> words = new LinkedHashSet<>();

  public Terms(AccountId account) {
    this.mark = mark(account);
  }

  /** In the text form of a tsvector. */
  public String vector() {
    StringBuilder vector = new StringBuilder(words.size() * 20);
    words.stream()
        .limit(MOST)
        .forEach(word -> vector.append('\'').append(mark).append(escaped(word)).append("' "));
    return vector.toString();
  }

  /**
   * In the text form of a tsquery; empty when the search is blank. What may be a phone number is
   * looked for as one too, however it is spaced.
   */
  public static String query(AccountId account, String search) {
    List<String> words = words(search);
    String all =
        words.stream().map(word -> beginning(account, word)).collect(Collectors.joining(" & "));
    String compact = IN_PHONES.matcher(search).replaceAll("");
    return PHONE.matcher(compact).matches() && !words.equals(List.of(normal(compact)))
        ? beginning(account, normal(compact)) + " | " + all
        : all;
  }

  private static String beginning(AccountId account, String word) {
    return "'" + mark(account) + escaped(word) + "':*";
  }

  /** Signs that stand alone are left out, unless there is nothing else: {@code Cable & Sons}. */
  private static List<String> words(String search) {
    List<String> words =
        SPACE
            .splitAsStream(search.strip())
            .map(Terms::normal)
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> spoken =
        words.stream()
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return spoken.isEmpty() ? words : spoken;
  }

  /** The text itself, however short, and its words. */
  public Terms addWhole(String text) {
    String whole = normal(text);
    if (!whole.isEmpty()) {
      words.add(whole);
    }
    return addWords(text);
  }

  /** Its words and their parts: {@code ORD-2024/17} is found by {@code 2024} too. */
  public Terms addWords(String text) {
    int word = 0;
    int part = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length();
      if (ends || !Character.isLetterOrDigit(text.charAt(i))) {
        if (part > word) {
          add(text.substring(part, i));
        }
        part = i + 1;
        if (ends || Character.isWhitespace(text.charAt(i))) {
          add(text.substring(word, i));
          word = i + 1;
        }
      }
    }
    return this;
  }

  public Terms add(String word) {
    String normal = normal(word);
    if (normal.length() > 1) {
      words.add(normal);
    }
    return this;
  }

  /** However it is spaced. */
  public Terms addPhone(String phone) {
    return add(IN_PHONES.matcher(phone).replaceAll(""));
  }

  private static String normal(String word) {
    String number = word.startsWith("+") ? word.substring(1) : word;
    return cut(withoutSpace(number).toLowerCase(Locale.ROOT));
  }

  /** Hardly a word has any, and then it is not copied. */
  private static String withoutSpace(String word) {
    int first = 0;
    while (first < word.length() && !Character.isWhitespace(word.charAt(first))) {
      first++;
    }
    if (first == word.length()) {
      return word;
    }
    StringBuilder rest = new StringBuilder(word.length()).append(word, 0, first);
    for (int i = first + 1; i < word.length(); i++) {
      if (!Character.isWhitespace(word.charAt(i))) {
        rest.append(word.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    boolean splitsPair = Character.isHighSurrogate(word.charAt(LONGEST - 1));
    return word.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
  }

  /** Two accounts may share a mark; the account column still tells them apart. */
  private static String mark(AccountId account) {
    return Long.toHexString(account.value().getLeastSignificantBits() & 0xFFFFFF) + ":";
  }

  /** As it stands between quotes. */
  private static String escaped(String word) {
    return word.replace("\\", "\\\\").replace("'", "''");
  }
}

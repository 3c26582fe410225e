package org.orderhub.domain.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Money;

/**
 * Gathers the fields that differ between two states, up to a thousand; then only counts. What is
 * absent is the empty text.
 */
final class Differences {
  private static final int MOST = 1_000;

  private final List<FieldChange> found = new ArrayList<>();
  private int uncounted;

  /** Compares two items field by field; the first text is the path of both. */
  interface Compare<T> {
    void compare(String path, T before, T after);
  }

  List<FieldChange> list() {
    if (uncounted > 0) {
      found.add(new FieldChange("more", "", uncounted + " more fields differ"));
      uncounted = 0;
    }
    return List.copyOf(found);
  }

  void text(String field, String before, String after) {
    if (before.equals(after)) {
      return;
    }
    if (found.size() < MOST) {
      found.add(new FieldChange(field, before, after));
    } else {
      uncounted++;
    }
  }

  void choice(String field, @Nullable Enum<?> before, @Nullable Enum<?> after) {
    text(field, before == null ? "" : before.name(), after == null ? "" : after.name());
  }

  void money(String field, @Nullable Money before, @Nullable Money after) {
    text(field, amount(before), amount(after));
  }

  void time(String field, @Nullable Instant before, @Nullable Instant after) {
    text(field, before == null ? "" : before.toString(), after == null ? "" : after.toString());
  }

  void texts(String field, List<String> before, List<String> after) {
    items(field, before, after, this::text, Function.identity());
  }

  /**
   * Compares two lists place by place.
   *
   * @param summary what is shown of an item that came or went as a whole
   */
  <T> void items(
      String field,
      List<T> before,
      List<T> after,
      Compare<T> compare,
      Function<T, String> summary) {
    for (int place = 0; place < Math.max(before.size(), after.size()); place++) {
      String path = field + "[" + place + "]";
      if (place >= before.size()) {
        came(path, summary.apply(after.get(place)));
      } else if (place >= after.size()) {
        went(path, summary.apply(before.get(place)));
      } else {
        compare.compare(path, before.get(place), after.get(place));
      }
    }
  }

  void came(String path, String summary) {
    text(path, "", summary.isBlank() ? "empty" : summary);
  }

  void went(String path, String summary) {
    text(path, summary.isBlank() ? "empty" : summary, "");
  }

  static String amount(@Nullable Money money) {
    return money == null ? "" : money.plain().toPlainString();
  }

  static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}

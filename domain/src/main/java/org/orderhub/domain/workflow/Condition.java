package org.orderhub.domain.workflow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.orderhub.domain.order.OrderKind;
import org.orderhub.domain.shared.PublicNames;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/** What must be true of an occasion, so that a workflow runs. Texts are compared in any case. */
public sealed interface Condition {

  /** What was found instead, as people read it; nothing when the condition holds. */
  Optional<String> objection(Occasion occasion);

  /** As people read it: {@code amount > 100}. */
  String words();

  record KindIs(OrderKind kind) implements Condition {
    @Override
    public Optional<String> objection(Occasion occasion) {
      OrderKind found = occasion.circumstances().kind();
      return found == kind
          ? Optional.empty()
          : Optional.of(found == null ? Found.NOTHING : PublicNames.of(found));
    }

    @Override
    public String words() {
      return "kind is " + PublicNames.of(kind);
    }
  }

  record SourceIs(String name) implements Condition {
    public SourceIs {
      Text.required(name, TextLimits.NAME);
    }

    @Override
    public Optional<String> objection(Occasion occasion) {
      return Found.unless(occasion.circumstances().source(), name::equalsIgnoreCase);
    }

    @Override
    public String words() {
      return "source is " + name;
    }
  }

  record StoreIs(String store) implements Condition {
    public StoreIs {
      Text.required(store, TextLimits.KEY);
    }

    @Override
    public Optional<String> objection(Occasion occasion) {
      return Found.unless(occasion.circumstances().store(), store::equalsIgnoreCase);
    }

    @Override
    public String words() {
      return "store is " + store;
    }
  }

  /**
   * The language, in whichever country: {@code de} holds for {@code de-AT}.
   *
   * @param tag may name the country as well
   */
  record LanguageIs(String tag) implements Condition {
    public LanguageIs {
      Text.required(tag, 35);
    }

    @Override
    public Optional<String> objection(Occasion occasion) {
      String wished = tag.toLowerCase(Locale.ROOT);
      return Found.unless(
          occasion.circumstances().language(),
          found ->
              (found.toLowerCase(Locale.ROOT).replace('_', '-') + "-").startsWith(wished + "-"));
    }

    @Override
    public String words() {
      return "language is " + tag;
    }
  }

  /** In the currency of the order or the offer, whichever that is. */
  record AmountAbove(BigDecimal limit) implements Condition {
    @Override
    public Optional<String> objection(Occasion occasion) {
      return Found.unless(occasion.circumstances().amount(), amount -> amount.compareTo(limit) > 0);
    }

    @Override
    public String words() {
      return "amount > " + Found.plain(limit);
    }
  }

  record AmountBelow(BigDecimal limit) implements Condition {
    @Override
    public Optional<String> objection(Occasion occasion) {
      return Found.unless(occasion.circumstances().amount(), amount -> amount.compareTo(limit) < 0);
    }

    @Override
    public String words() {
      return "amount < " + Found.plain(limit);
    }
  }

  /** One of the field's values is this text. */
  record FieldEquals(String field, String text) implements Condition {
    public FieldEquals {
      Text.key(field, TextLimits.NAME);
      Text.bounded(text, TextLimits.NAME);
    }

    @Override
    public Optional<String> objection(Occasion occasion) {
      return anyOf(occasion.circumstances().field(field), text::equalsIgnoreCase);
    }

    @Override
    public String words() {
      return field + " is " + text;
    }
  }

  /** One of the field's values has this text in it. */
  record FieldContains(String field, String text) implements Condition {
    public FieldContains {
      Text.key(field, TextLimits.NAME);
      Text.required(text, TextLimits.NAME);
    }

    @Override
    public Optional<String> objection(Occasion occasion) {
      String part = text.toLowerCase(Locale.ROOT);
      return anyOf(
          occasion.circumstances().field(field),
          value -> value.toLowerCase(Locale.ROOT).contains(part));
    }

    @Override
    public String words() {
      return field + " contains " + text;
    }
  }

  private static Optional<String> anyOf(List<String> values, Predicate<String> holds) {
    return values.stream().anyMatch(holds)
        ? Optional.empty()
        : Optional.of(Found.shown(String.join(", ", values)));
  }
}

package org.orderhub.web.shared;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.orderhub.domain.shared.InvalidValue;

/** What somebody typed into a form, and what is wrong with it, field by field. */
public final class Form {
  private final Map<String, List<String>> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Form(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  public static Form of(MultivaluedMap<String, String> typed) {
    return new Form(new LinkedHashMap<>(typed));
  }

  /** A form as it is first shown. */
  public static Form filledWith(Map<String, List<String>> values) {
    return new Form(values);
  }

  /** The text of a field, empty when it was not sent. */
  public String value(String field) {
    List<String> values = values(field);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> values(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** Everything that was typed, field by field. */
  public Map<String, List<String>> values() {
    return Collections.unmodifiableMap(typed);
  }

  /** The same with another value in one field, and without its errors. */
  public Form with(String field, String value) {
    Map<String, List<String>> values = new LinkedHashMap<>(typed);
    values.put(field, List.of(value));
    return new Form(values);
  }

  /** One value that was typed. */
  public record Typed(String field, String value) {}

  /** Everything that was typed, to be sent once more. */
  public List<Typed> typed() {
    return typed.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value)))
        .toList();
  }

  /** Whether a choice is made. */
  public boolean has(String field, String choice) {
    return values(field).contains(choice);
  }

  /** The field as a value; empty, and noted at the field, when it breaks the value's rule. */
  public <T> Optional<T> read(String field, Function<String, T> parser) {
    return read(field, value(field), parser);
  }

  /** As {@link #read(String, Function)}; a field left empty is empty and no error. */
  public <T> Optional<T> readOptional(String field, Function<String, T> parser) {
    String text = value(field).strip();
    return text.isEmpty() ? Optional.empty() : read(field, text, parser);
  }

  public void refuse(String field, String reason) {
    errors.putIfAbsent(field, sentence(reason));
  }

  /** What is wrong with a field; empty when nothing is. */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /** Everything that is wrong, each with its field's name. */
  public Map<String, String> mistakes() {
    return Collections.unmodifiableMap(errors);
  }

  public boolean isRefused() {
    return !errors.isEmpty();
  }

  private <T> Optional<T> read(String field, String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (InvalidValue invalid) {
      refuse(field, invalid.reason());
      return Optional.empty();
    }
  }

  private static String sentence(String reason) {
    return reason.substring(0, 1).toUpperCase(Locale.ROOT)
        + reason.substring(1)
        + (reason.endsWith(".") ? "" : ".");
  }
}

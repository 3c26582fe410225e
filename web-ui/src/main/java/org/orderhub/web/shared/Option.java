package org.orderhub.web.shared;

import java.util.Arrays;
import java.util.List;

/** One of the choices that a form offers. */
public record Option(String value, String label) {

  public static Option of(Enum<?> choice) {
    return new Option(choice.name(), Formats.words(choice));
  }

  public static List<Option> all(Enum<?>[] choices) {
    return Arrays.stream(choices).map(Option::of).toList();
  }
}

package org.orderhub.domain.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.shared.InvalidValue;

/** Names and what they are called, in the order in which a form offers them. */
final class Choices {
  private Choices() {}

  static Map<String, String> of(String... namesAndWords) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (int each = 0; each < namesAndWords.length; each += 2) {
      choices.put(namesAndWords[each], namesAndWords[each + 1]);
    }
    return Collections.unmodifiableMap(choices);
  }

  static InvalidValue unknown(Map<String, String> choices) {
    return new InvalidValue(
        "unknown_type", "must be one of " + String.join(", ", choices.keySet()));
  }
}

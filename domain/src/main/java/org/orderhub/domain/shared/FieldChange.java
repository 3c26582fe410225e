package org.orderhub.domain.shared;

import java.util.Set;
import java.util.regex.Pattern;

/** One field that differs: its name in the API's words, and both values as text, empty for none. */
public record FieldChange(String field, String before, String after) {
  private static final Set<String> CHOICES =
      Set.of("status", "payment", "deliveryState", "kind", "contact.matchKeyType", "action");
  private static final Pattern CHOICES_OF_LINES =
      Pattern.compile("lineItems\\.items\\[[^]]*]\\.(?:type|returnDetails\\.type)");

  /** Whether the values are names of constants, such as IN_PROGRESS, which each reader spells. */
  public boolean isChoice() {
    return CHOICES.contains(field) || CHOICES_OF_LINES.matcher(field).matches();
  }

  /** The way back. */
  public FieldChange reversed() {
    return new FieldChange(field, /* before= */ after, /* after= */ before);
  }
}

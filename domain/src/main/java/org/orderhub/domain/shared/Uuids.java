package org.orderhub.domain.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs in the form some partners write them: 32 hexadecimal digits, without hyphens. */
public final class Uuids {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})");

  private Uuids() {}

  /** The UUID that a text of 32 hexadecimal digits writes, with or without hyphens. */
  public static Optional<UUID> parse(String text) {
    var written = WRITTEN.matcher(text.toLowerCase(Locale.ROOT));
    return written.matches()
        ? Optional.of(UUID.fromString(written.replaceFirst("$1-$2-$3-$4-$5")))
        : Optional.empty();
  }

  /** 32 lower-case digits. */
  public static String hex(UUID uuid) {
    return uuid.toString().replace("-", "");
  }
}

package org.orderhub.domain.order;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * The external status of an order or line: free text of at most 2,000 characters in which {@code
 * [text|url]} stands for a link. Only http and https links are links; whatever else looks like one
 * stays text.
 */
public record StatusText(String raw) {
  public static final StatusText NONE = new StatusText("");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|\\s]+)]");

  public StatusText {
    Text.bounded(raw, TextLimits.STATUS);
  }

  /** A piece of the text as it is shown. */
  public sealed interface Part {
    record Words(String text) implements Part {}

    record Link(String text, URI target) implements Part {}
  }

  public boolean isEmpty() {
    return raw.isBlank();
  }

  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = LINK.matcher(raw);
    int shown = 0;
    while (matcher.find()) {
      Optional<URI> target = webAddress(matcher.group(2));
      if (target.isPresent()) {
        addWords(parts, raw.substring(shown, matcher.start()));
        parts.add(new Part.Link(matcher.group(1), target.get()));
        shown = matcher.end();
      }
    }
    addWords(parts, raw.substring(shown));
    return List.copyOf(parts);
  }

  private static void addWords(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words));
    }
  }

  private static Optional<URI> webAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}

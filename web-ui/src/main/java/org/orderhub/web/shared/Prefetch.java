package org.orderhub.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether a browser asks for a page that nobody looks at yet. */
public final class Prefetch {
  private static final List<String> SAY_SO = List.of("Sec-Purpose", "Purpose", "X-Moz");

  private Prefetch() {}

  public static boolean isOne(HttpHeaders headers) {
    return SAY_SO.stream()
        .flatMap(name -> Stream.ofNullable(headers.getRequestHeader(name)).flatMap(List::stream))
        .filter(Objects::nonNull)
        .anyMatch(value -> value.contains("prefetch") || value.contains("prerender"));
  }
}

package org.orderhub.web.identity;

import org.orderhub.web.shared.Url;

/** Where to go after sign-in: a path of ours, whatever the address bar says. */
public final class LocalPath {
  private static final Url START = Url.of("/");

  private LocalPath() {}

  /** The path itself when a browser cannot take it for another host, else the start page. */
  static Url of(String wished) {
    boolean isLocal =
        wished.startsWith("/")
            && !wished.startsWith("//")
            && wished.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
    return isLocal ? Url.of(wished) : START;
  }

  /** As {@link #of}, and below a path that is the start page as well. */
  public static Url below(Url start, String wished) {
    return wished.startsWith(start + "/") ? of(wished) : start;
  }
}

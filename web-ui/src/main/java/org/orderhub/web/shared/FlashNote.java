package org.orderhub.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

/** The note that the page at hand shows, for its frame. */
@Named("flash")
@RequestScoped
class FlashNote {
  private final HttpHeaders headers;

  FlashNote(HttpHeaders headers) {
    this.headers = headers;
  }

  /** Empty when there is nothing to say. */
  public String text() {
    return Flash.in(headers.getCookies()).map(Flash::text).orElse("");
  }
}

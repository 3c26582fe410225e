package org.orderhub.rest.shared;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.orderhub.application.shared.Page;

/** Answers with a page, and links to the following one. */
public final class ListPages {
  private ListPages() {}

  public static <T, J> Response answer(
      Page<T> page, Function<T, J> json, UriInfo uri, String path) {
    var answer = Response.ok(new ListJson<>(page.items().stream().map(json).toList(), page.next()));
    if (page.next() != null) {
      UriBuilder next = UriBuilder.fromUri(Answers.address(uri, path));
      uri.getQueryParameters().forEach((name, values) -> next.queryParam(name, values.toArray()));
      answer.link(next.replaceQueryParam("cursor", page.next()).build(), "next");
    }
    return answer.build();
  }
}

package org.orderhub.web.shared;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** Answers for browsers. */
public final class Html {
  static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

  private Html() {}

  public static Response page(TemplateInstance template) {
    return page(Status.OK, template);
  }

  public static Response page(Status status, TemplateInstance template) {
    return page(status.getStatusCode(), template);
  }

  /** Rendered here and now, where a failure still becomes an error page. */
  public static Response page(int status, TemplateInstance template) {
    return Response.status(status).type(TYPE).entity(template.render()).build();
  }

  /** After a post: the browser gets the page, and reloading it posts nothing. */
  public static Response redirect(Url target) {
    return Response.seeOther(URI.create(target.toString())).build();
  }

  /** A page that htmx may ask for in part must not be taken for the whole from a cache. */
  public static Response varied(Response page) {
    return Response.fromResponse(page).header(HttpHeaders.VARY, "HX-Request").build();
  }
}

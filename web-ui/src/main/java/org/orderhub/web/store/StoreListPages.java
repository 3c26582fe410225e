package org.orderhub.web.store;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.orderhub.application.store.FindStores;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists stores. */
@Path("/stores")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class StoreListPages {
  private final FindStores findStores;
  private final CurrentVisit visit;

  StoreListPages(FindStores findStores, CurrentVisit visit) {
    this.findStores = findStores;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "store")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, StoreList stores);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return StoreList.query(form, visit.account())
        .map(query -> StoreList.of(findStores.find(query), form))
        .map(stores -> Html.page(Templates.list(form, stores)))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, StoreList.none())));
  }
}

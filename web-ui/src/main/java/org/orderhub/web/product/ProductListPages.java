package org.orderhub.web.product;

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
import org.orderhub.application.product.FindProducts;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;

/** Lists products. */
@Path("/products")
@HtmlPage
@StaffOnly
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ProductListPages {
  private final FindProducts findProducts;
  private final CurrentVisit visit;

  ProductListPages(FindProducts findProducts, CurrentVisit visit) {
    this.findProducts = findProducts;
    this.visit = visit;
  }

  @CheckedTemplate(basePath = "product")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance list(Form filter, ProductList products);
  }

  @GET
  public Response list(UriInfo uri) {
    Form form = Form.of(uri.getQueryParameters());
    return ProductList.query(form, visit.account())
        .map(query -> ProductList.of(findProducts.find(query), form))
        .map(products -> Html.page(Templates.list(form, products)))
        .orElseGet(() -> Html.page(Status.BAD_REQUEST, Templates.list(form, ProductList.none())));
  }
}

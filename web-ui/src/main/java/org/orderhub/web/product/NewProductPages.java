package org.orderhub.web.product;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.domain.identity.Permission;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Adds a product. */
@Path("/new-product")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_CATALOGUE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class NewProductPages {
  private final ShowProduct showProduct;
  private final PutProduct putProduct;
  private final CurrentVisit visit;

  NewProductPages(ShowProduct showProduct, PutProduct putProduct, CurrentVisit visit) {
    this.showProduct = showProduct;
    this.putProduct = putProduct;
    this.visit = visit;
  }

  @GET
  public Response begin() {
    return Html.page(
        ProductTemplates.edit(
            "", ProductForm.empty(visit.visitor().account().currency()), List.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(Form form) {
    return ProductForm.read(form).map(read -> add(read, form)).orElseGet(() -> refused(form));
  }

  private Response add(ProductForm read, Form form) {
    if (showProduct.show(visit.account(), read.sku()).isPresent()) {
      form.refuse("sku", "must be new: there is a product of this key already");
      return refused(form);
    }
    putProduct.put(new PutProduct.Command(visit.account(), read.sku(), read.facts(), null));
    return Flash.PRODUCT_SAVED.redirect(Url.of("/products"));
  }

  private static Response refused(Form form) {
    return Html.page(400, ProductTemplates.edit("", form, List.of()));
  }
}

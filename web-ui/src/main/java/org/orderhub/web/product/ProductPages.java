package org.orderhub.web.product;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.product.DeleteProduct;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.domain.identity.Permission;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.identity.Needs;
import org.orderhub.web.identity.StaffOnly;
import org.orderhub.web.shared.Contrast;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Flash;
import org.orderhub.web.shared.Form;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.HtmlPage;
import org.orderhub.web.shared.Url;

/** Changes and deletes products. */
@Path("/products/{key}")
@HtmlPage
@StaffOnly
@Needs(Permission.MANAGE_CATALOGUE)
@Blocking
@Produces(MediaType.TEXT_HTML)
public final class ProductPages {
  private final ShowProduct showProduct;
  private final PutProduct putProduct;
  private final DeleteProduct deleteProduct;
  private final CurrentVisit visit;

  ProductPages(
      ShowProduct showProduct,
      PutProduct putProduct,
      DeleteProduct deleteProduct,
      CurrentVisit visit) {
    this.showProduct = showProduct;
    this.putProduct = putProduct;
    this.deleteProduct = deleteProduct;
    this.visit = visit;
  }

  @GET
  public Response show(@PathParam("key") String step) {
    return find(step)
        .map(product -> page(200, product, ProductForm.of(product), List.of()))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("key") String step, Form form) {
    Optional<Product> known = find(step);
    if (known.isEmpty()) {
      return ErrorPages.notFound();
    }
    Optional<ProductForm> wish = ProductForm.read(form);
    if (wish.isPresent() && !wish.get().sku().equals(known.get().sku())) {
      form.refuse("sku", "must stay: orders know the product by it");
    }
    if (wish.isPresent() && wish.get().version() == null) {
      form.refuse("version", "must say which version this was made on");
    }
    return form.isRefused()
        ? page(400, known.get(), form, List.of())
        : put(wish.orElseThrow(), form);
  }

  private Response put(ProductForm wish, Form form) {
    var command = new PutProduct.Command(visit.account(), wish.sku(), wish.facts(), wish.version());
    return switch (putProduct.put(command)) {
      case PutProduct.Result.Created created -> saved();
      case PutProduct.Result.Changed changed -> saved();
      case PutProduct.Result.Missing missing -> ErrorPages.notFound();
      case PutProduct.Result.Conflict conflict -> conflict(conflict.current(), form);
    };
  }

  private static Response conflict(Product current, Form form) {
    Form theirs = ProductForm.of(current);
    List<Contrast> contrasts = Contrast.between(theirs, form, ProductForm.FIELDS);
    return contrasts.isEmpty() ? saved() : page(409, current, form, contrasts);
  }

  @GET
  @Path("/delete")
  public Response askBeforeDeleting(@PathParam("key") String step) {
    return find(step)
        .map(product -> Html.page(ProductTemplates.delete(product)))
        .orElseGet(ErrorPages::notFound);
  }

  @POST
  @Path("/delete")
  public Response delete(@PathParam("key") String step) {
    return find(step)
        .map(product ->
            switch (deleteProduct.delete(
                new DeleteProduct.Command(visit.account(), product.sku(), null))) {
              case DeleteProduct.Result.Deleted deleted ->
                  Flash.PRODUCT_DELETED.redirect(Url.of("/products"));
              case DeleteProduct.Result.Conflict conflict -> ErrorPages.of(409);
              case DeleteProduct.Result.Missing missing -> ErrorPages.notFound();
            })
        .orElseGet(ErrorPages::notFound);
  }

  private static Response saved() {
    return Flash.PRODUCT_SAVED.redirect(Url.of("/products"));
  }

  private static Response page(int status, Product product, Form form, List<Contrast> contrasts) {
    String version = Long.toString(product.version().number());
    Form bound = contrasts.isEmpty() ? form : form.with("version", version);
    return Html.page(
        status, ProductTemplates.edit(ProductFormats.href(product.sku()), bound, contrasts));
  }

  private Optional<Product> find(String step) {
    try {
      return showProduct.show(visit.account(), new Sku(Url.unguarded(step)));
    } catch (InvalidValue noProductHasIt) {
      return Optional.empty();
    }
  }
}
